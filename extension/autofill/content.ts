// What happens on a page that has a code field: looks, shows the button, fills when a person asks, and answers the
// background. Decides nothing about accounts and sites: the background does, by what the browser tells it.
import { type Answer, done, type FillBy, type PageAccount, refused } from '../messages.ts'
import { askFromFrame, type TabHandlers } from '../wire.ts'
import { ask, type Explained, explain, type Group } from './detect.ts'
import { takesCode } from './fields.ts'
import { fill, holdsOurs, type Outcome } from './fill.ts'
import { elsewhereFirst, focusedField, isAmongStrangers, preferred } from './frame.ts'
import { linksAndPictures, squarePlaces } from './offers.ts'
import { type Choice, type Prompt, showPrompt } from './prompt.ts'

/** Fields that a page asks password managers to leave alone. */
const optedOut =
  '[data-1p-ignore],[data-lpignore="true"],[data-bwignore],[data-protonpass-ignore],[data-form-type="other"]'

const refusalOf: Readonly<Record<Exclude<Outcome, 'taken'>, 'not-taken' | 'no-field'>> = {
  'not-taken': 'not-taken',
  occupied: 'not-taken',
  unseen: 'no-field',
}

/** Starts in this frame, until the signal aborts. */
export function begin(signal: AbortSignal): void {
  const post = globalThis.sallyport
  if (post === undefined || post.answer !== undefined) return
  const { shadowOf } = post
  let prompt: Prompt | undefined
  let scheduled = false
  let reported = 0
  /** The account that was asked for while the vault was locked: nothing but a person's click sets it. */
  let waiting: Group | undefined

  const search = (): Explained[] => (isAmongStrangers() ? [] : explain(document, { shadowOf }))
  const codeGroups = () =>
    search().filter(
      // Some widgets let password managers have their first box only, and share out what comes into it.
      group => group.taken && group.elements[0]?.closest(optedOut) === null,
    )

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
    const group = preferred(
      groups.filter(({ kind }) => kind === 'totp'),
      focused,
    )
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
    const choices = await choicesFor()
    prompt?.close()
    prompt = undefined
    // Where there is no account for this site, or nobody knows (locked), a page that only looks whether anything comes (E4)
    // finds nothing: the button and the warning wait for a person's hand.
    const waits = choices?.[0]?.do === 'unlock' || choices?.[0]?.do === 'warn'
    if (waits && !group.elements.some(element => touched.has(element))) return
    if (choices === undefined || !group.elements.every(element => element.isConnected)) return
    prompt = showPrompt(group.elements, choices, choice => void choose(choice, group), signal)
  }

  /** What the button offers: accounts of this site, an account that the page sets up, or to unlock first. */
  const choicesFor = async (): Promise<readonly Choice[] | undefined> => {
    const answer = await askFromFrame('accountsForPage', {})
    if (!answer.ok || answer.value.lock === 'none') return undefined
    const found = await linksAndPictures(document)
    const offers =
      found.links.length + found.images.length === 0 ? undefined : await askFromFrame('setupFound', found)
    const fresh = offers?.ok === true ? offers.value.offers.filter(offer => offer.knownAs === undefined) : []
    if (answer.value.lock === 'locked') return [{ do: 'unlock' }]
    const known: Choice[] = answer.value.accounts.map(account => ({ do: 'fill', account }))
    const choices: Choice[] = [...fresh.map((offer): Choice => ({ do: 'save', offer })), ...known]
    if (choices.length > 0) return choices
    return answer.value.imitates === undefined ? undefined : [{ do: 'warn', of: answer.value.imitates }]
  }

  const choose = async (choice: Choice, group: Group): Promise<void> => {
    if (choice.do === 'warn') return
    if (choice.do === 'unlock') {
      waiting = group
      await askFromFrame('openUnlock', {})
      return
    }
    const answer =
      choice.do === 'fill'
        ? await fillAccount(group, choice.account.id)
        : await saveAndFill(group, choice.offer.offerId)
    if (!answer.ok) prompt?.say(answer.refusal)
  }

  const fillAccount = async (group: Group, accountId: string): Promise<Answer<Record<never, never>>> => {
    const code = await askFromFrame('codeForPage', { accountId })
    return code.ok ? put(group, code.value.code) : code
  }

  const saveAndFill = async (group: Group, offerId: string): Promise<Answer<Record<never, never>>> => {
    const saved = await askFromFrame('saveFromPage', { offerId })
    return saved.ok ? put(group, saved.value.code.code) : saved
  }

  const put = async (group: Group, code: string): Promise<Answer<Record<never, never>>> => {
    const outcome = await fill(group.elements, code)
    if (outcome !== 'taken') return refused(refusalOf[outcome])
    prompt?.say('taken')
    return done({})
  }

  /** The shortcut, the menu and the popup: the field that has the focus first, unless it is plainly something else. */
  const onFill = async (accountId: string | undefined, by: FillBy): Promise<Answer<Record<never, never>>> => {
    const group = target()
    if (group === undefined) return refused('no-field')
    if (accountId !== undefined) return fillAccount(group, accountId)
    const answer = await askFromFrame('accountsForPage', {})
    if (!answer.ok) return answer
    if (answer.value.lock !== 'unlocked') {
      waiting = group
      await askFromFrame('openUnlock', {})
      return refused('locked')
    }
    return fillOneOf(group, answer.value.accounts, by)
  }

  const fillOneOf = async (
    group: Group,
    accounts: readonly PageAccount[],
    by: FillBy,
  ): Promise<Answer<Record<never, never>>> => {
    const [only, second] = accounts
    if (only === undefined) return refused('no-account')
    if (second === undefined) return fillAccount(group, only.id)
    // Which of them, nobody but the person knows.
    prompt?.close()
    prompt = showPrompt(
      group.elements,
      accounts.map(account => ({ do: 'fill', account })),
      choice => void choose(choice, group),
      signal,
    )
    prompt.open(by)
    return done({})
  }

  const target = (): Group | undefined => {
    const focused = focusedField(shadowOf)
    if (focused !== undefined) {
      const asked = ask(focused, { shadowOf })
      if (asked.taken) return asked
    }
    const groups = codeGroups()
    return (
      preferred(
        groups.filter(({ kind }) => kind === 'totp'),
        focused,
      ) ?? preferred(groups, focused)
    )
  }

  /** A step that is in the page but not yet to be seen: when it is shown, look again. No timer asks. */
  const shown = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting)) look()
  })
  const met = new WeakSet<Element>()
  const awaitHidden = () => {
    for (const field of document.querySelectorAll('input')) {
      if (met.has(field) || !takesCode(field) || field.checkVisibility({ opacityProperty: true })) continue
      met.add(field)
      shown.observe(field)
    }
  }
  signal.addEventListener('abort', () => shown.disconnect(), { once: true })

  const handlers: TabHandlers = {
    fill: ({ accountId, by }) => {
      if (window !== window.top && target() === undefined) return undefined
      return elsewhereFirst(target() === undefined).then(() => onFill(accountId, by))
    },
    scanPage: () => {
      if (window !== window.top) return undefined
      const [places, view] = [squarePlaces(document), { width: innerWidth, height: innerHeight }]
      return linksAndPictures(document).then(found => done({ ...found, places, view }))
    },
    explain: () => {
      const fields = search().map(({ kind, score, taken, reasons }) => ({ kind, score, taken, reasons }))
      if (window !== window.top && fields.length === 0) return undefined
      return elsewhereFirst(fields.length === 0).then(() => done({ fields }))
    },
    lockChanged: ({ lock }) => {
      const group = waiting
      waiting = undefined
      prompt?.close()
      prompt = undefined
      if (lock === 'unlocked' && group !== undefined) void goOn(group)
      else look()
      return window === window.top ? Promise.resolve(done({})) : undefined
    },
  }

  const goOn = async (group: Group): Promise<void> => {
    const choices = await choicesFor()
    if (choices === undefined || !group.elements.every(element => element.isConnected)) return
    const [only, second] = choices
    prompt = showPrompt(group.elements, choices, choice => void choose(choice, group), signal)
    // The person asked for a code and unlocked for it; with one account there is nothing left to ask.
    if (only?.do === 'fill' && second === undefined) await choose(only, group)
    else prompt.open('button')
  }

  post.answer = (name, request) => {
    const handler = Object.entries(handlers).find(([known]) => known === name)?.[1]
    // The background builds each request by TabMessages; the type of the pair is lost in the look-up by name.
    return (handler as ((request: unknown) => Promise<Answer<unknown>> | undefined) | undefined)?.(request)
  }
  post.look = look
  signal.addEventListener('abort', () => prompt?.close(), { once: true })
  void see()
}
