// What happens on a page that has a code field: looks, shows the button, fills when a person asks, and answers the
// background. Decides nothing about accounts and sites: the background does, by what the browser tells it.
import { learnLanguage } from '../i18n/language.ts'
import { type Answer, done, type FillBy, type PageAccount, type Refusal, refused } from '../messages.ts'
import type { Pointed } from '../vault/site-settings.ts'
import { askFromFrame, type TabHandlers } from '../wire.ts'
import { choicesFor } from './choices.ts'
import { ask, type Group } from './detect.ts'
import { takesCode } from './fields.ts'
import { holdsOurs } from './fill.ts'
import { elsewhereFirst, focusedField, preferred } from './frame.ts'
import { giveCode, saveAndFill } from './give.ts'
import { linksAndPictures, squarePlaces } from './offers.ts'
import { factsOf, heeding } from './pointed.ts'
import { type Choice, type Prompt, showPrompt } from './prompt.ts'
import { search, watchHidden } from './search.ts'
import { staysHome } from './submit.ts'

/** Starts in this frame, until the signal aborts. */
export function begin(signal: AbortSignal): void {
  const post = globalThis.sallyport
  if (post === undefined || post.answer !== undefined) return
  const { shadowOf } = post
  let prompt: Prompt | undefined
  /** While something is said at a field, nothing else is shown there. */
  let note: Prompt | undefined
  let scheduled = false
  let reported = 0
  /** The account that was asked for while the vault was locked: nothing but a person's click sets it. */
  let waiting: Group | undefined

  /** What the person said of fields of this site. */
  let pointed: readonly Pointed[] = []
  /** Whether this page has had its one fill without a click, or has gone beyond it. */
  let automaticDone = false

  const codeGroups = () => search(pointed, shadowOf).filter(group => group.taken)

  const touched = new WeakSet<EventTarget>()
  const onTouch = (event: Event) => {
    const [target] = event.composedPath()
    const field = target instanceof Element && takesCode(target) ? target : focusedField(shadowOf)
    if (!event.isTrusted || field === undefined || touched.has(field)) return
    touched.add(field)
    look(field)
  }
  for (const type of ['pointerdown', 'keydown'])
    document.addEventListener(type, onTouch, { capture: true, passive: true, signal })

  const look = (focused?: Element): void => {
    if (scheduled || signal.aborted) return
    scheduled = true
    // Several changes of one moment are one look.
    setTimeout(() => {
      scheduled = false
      void see(focused)
    }, 60)
  }

  const see = async (focused?: Element): Promise<void> => {
    const groups = codeGroups()
    awaitHidden()
    if (groups.length !== reported) {
      reported = groups.length
      await askFromFrame('fieldsFound', { count: Math.min(reported, 100) })
    }
    if (note !== undefined) return
    const own = groups.filter(({ kind }) => kind === 'totp')
    const group = preferred(own, focused)
    if (group === undefined) {
      prompt?.close()
      prompt = undefined
      return
    }
    if (prompt?.isFor(group.elements) === true) return
    // Filled, and nobody asks for more: the button would only stand in the way.
    if (holdsOurs(group.elements) && !group.elements.some(element => element === focused)) {
      prompt?.close()
      prompt = undefined
      return
    }
    const { choices, automatic } = await choicesFor()
    if (note !== undefined) return
    prompt?.close()
    prompt = undefined
    // Where there is no account for this site, or nobody knows (locked), a page that only looks whether anything comes (E4)
    // finds nothing: the button and the warning wait for a person's hand.
    const waits = choices?.[0]?.do === 'unlock' || choices?.[0]?.do === 'warn'
    if (waits && !group.elements.some(element => touched.has(element))) return
    if (choices === undefined || !group.elements.every(element => element.isConnected)) return
    show(group, choices)
    if (automatic !== undefined && own.length === 1) await fillByItself(group, automatic)
  }

  const show = (group: Group, choices: readonly Choice[]): Prompt => {
    prompt?.close()
    prompt = showPrompt(group.elements, choices, choice => void choose(choice, group), signal)
    return prompt
  }

  /** Without a click, where the person chose that for this site: once a page, in the tab that they look at. */
  const fillByItself = async (group: Group, accountId: string): Promise<void> => {
    if (automaticDone || !staysHome(group.elements)) return
    automaticDone = true
    const given =
      document.visibilityState === 'visible'
        ? await giveCode(group, accountId, 'page-load', target)
        : refused('not-automatic')
    if (given.ok) prompt?.say('taken')
    if (given.ok || given.refusal !== 'not-automatic') return
    const onSight = () => {
      automaticDone = false
      prompt?.close()
      prompt = undefined
      look()
    }
    document.addEventListener('visibilitychange', onSight, { once: true, signal })
  }

  const choose = async (choice: Choice, group: Group): Promise<void> => {
    if (choice.do === 'warn') return
    if (choice.do === 'unlock') {
      waiting = group
      await askFromFrame('openUnlock', {})
      return
    }
    automaticDone = true
    const answer =
      choice.do === 'fill'
        ? await give(group, choice.account.id)
        : await saveAndFill(group, choice.offer.offerId)
    if (!answer.ok) prompt?.say(answer.refusal)
    else if (choice.do === 'save') prompt?.say('taken')
  }

  const give = async (group: Group, accountId: string): Promise<Answer<Record<never, never>>> => {
    const given = await giveCode(group, accountId, 'person', target)
    if (given.ok) prompt?.say('taken')
    return given
  }

  /** The shortcut, the menu and the popup: the field that has the focus first, unless it is plainly something else. */
  const onFill = async (accountId: string | undefined, by: FillBy): Promise<Answer<Record<never, never>>> => {
    const group = target()
    if (group === undefined) return refused('no-field')
    if (accountId !== undefined) return give(group, accountId)
    const answer = await askFromFrame('accountsForPage', {})
    if (!answer.ok) return told(group, answer.refusal)
    if (answer.value.lock !== 'unlocked') {
      waiting = group
      await askFromFrame('openUnlock', {})
      return refused('locked')
    }
    return fillOneOf(group, answer.value.accounts, answer.value.imitates, by)
  }

  const fillOneOf = async (
    group: Group,
    accounts: readonly PageAccount[],
    imitates: string | undefined,
    by: FillBy,
  ): Promise<Answer<Record<never, never>>> => {
    const [only, second] = accounts
    if (only === undefined) {
      if (imitates === undefined) return told(group, 'none-here')
      show(group, [{ do: 'warn', of: imitates }])
      return refused('other-site')
    }
    if (second === undefined) {
      const given = await give(group, only.id)
      return given.ok ? given : told(group, given.refusal)
    }
    // Which of them, nobody but the person knows.
    show(
      group,
      accounts.map(account => ({ do: 'fill', account })),
    ).open(by)
    return done({})
  }

  /** Says something at a field for a moment, in the place of the button: whoever used the shortcut or the menu looks there. */
  const say = (group: Group, what: Refusal | Pointed['is']): void => {
    prompt?.close()
    prompt = undefined
    note?.close()
    const shown = showPrompt(group.elements, [], () => undefined, signal)
    note = shown
    shown.say(what)
    setTimeout(() => {
      shown.close()
      if (note !== shown) return
      note = undefined
      look()
    }, 5000)
  }

  const told = (group: Group, refusal: Refusal): Answer<Record<never, never>> => {
    say(group, refusal)
    return refused(refusal)
  }

  const target = (): Group | undefined => {
    const focused = focusedField(shadowOf)
    if (focused !== undefined) {
      const [asked] = heeding(pointed, [ask(focused, { shadowOf })], shadowOf)
      if (asked?.taken === true) return asked
    }
    const groups = codeGroups()
    return (
      preferred(
        groups.filter(({ kind }) => kind === 'totp'),
        focused,
      ) ?? preferred(groups, focused)
    )
  }

  const awaitHidden = watchHidden(() => look(), shadowOf, signal)

  const handlers: TabHandlers = {
    fill: ({ accountId, by }) => {
      if (window !== window.top && target() === undefined) return undefined
      return elsewhereFirst(target() === undefined).then(() => onFill(accountId, by))
    },
    point: ({ is }) => {
      const field = focusedField(shadowOf)
      if (field !== undefined) return point(field, is)
      return window === window.top ? elsewhereFirst(true).then(() => refused('no-field')) : undefined
    },
    scanPage: () => {
      if (window !== window.top) return undefined
      const [places, view] = [squarePlaces(document), { width: innerWidth, height: innerHeight }]
      return linksAndPictures(document).then(found => done({ ...found, places, view }))
    },
    explain: () => {
      const fields = search(pointed, shadowOf).map(({ elements, kind, score, taken, reasons }) => {
        const facts = factsOf(elements, shadowOf)
        return { kind, score, taken, reasons, name: facts?.label || facts?.name || facts?.id || '' }
      })
      if (window !== window.top && fields.length === 0) return undefined
      return elsewhereFirst(fields.length === 0).then(() => done({ fields }))
    },
    lockChanged: ({ lock }) => {
      const group = waiting
      waiting = undefined
      prompt?.close()
      prompt = undefined
      void learn().then(() => (lock === 'unlocked' && group !== undefined ? goOn(group) : look()))
      return window === window.top ? Promise.resolve(done({})) : undefined
    },
  }

  /** What the person says of a field goes before what detection thinks, here and whenever this site comes again. */
  const point = async (field: HTMLInputElement, is: Pointed['is']): Promise<Answer<Record<never, never>>> => {
    const group = ask(field, { shadowOf })
    const facts = factsOf(group.elements, shadowOf)
    if (facts === undefined) return told(group, 'no-field')
    const said = await askFromFrame('pointed', { is, field: facts })
    if (!said.ok && said.refusal === 'locked') await askFromFrame('openUnlock', {})
    if (!said.ok) return told(group, said.refusal)
    await learn()
    if (is === 'code') await see(field)
    if (is === 'code' && prompt !== undefined) prompt.say(is)
    else say(group, is)
    return said
  }

  /** Asks what was said of fields here, and looks again at a page that has one which only that word shows. */
  const learn = async (): Promise<void> => {
    const answer = await askFromFrame('accountsForPage', {})
    pointed = answer.ok ? (answer.value.pointed ?? []) : []
    if (pointed.some(({ is }) => is === 'code'))
      rendered.observe(document, { childList: true, subtree: true })
    else rendered.disconnect()
  }
  const rendered = new MutationObserver(() => look())
  signal.addEventListener('abort', () => rendered.disconnect(), { once: true })

  const goOn = async (group: Group): Promise<void> => {
    const { choices } = await choicesFor()
    if (choices === undefined || !group.elements.every(element => element.isConnected)) return
    const [only, second] = choices
    const shown = show(group, choices)
    // The person asked for a code and unlocked for it; with one account there is nothing left to ask.
    if (only?.do === 'fill' && second === undefined) await choose(only, group)
    else shown.open('button')
  }

  post.answer = (name, request) => {
    const handler = Object.entries(handlers).find(([known]) => known === name)?.[1]
    // The background builds each request by TabMessages; the type of the pair is lost in the look-up by name.
    return (handler as ((request: unknown) => Promise<Answer<unknown>> | undefined) | undefined)?.(request)
  }
  post.look = look
  signal.addEventListener('abort', () => prompt?.close(), { once: true })
  void Promise.all([learnLanguage(), learn()]).then(() => see())
}
