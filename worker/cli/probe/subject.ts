// Choosing where the subject comes from (G3): what the site itself says of a session, or else the name that was typed,
// which holds only where the admin says that each user has one.
import type { PolicyInput } from '../../../shared/policy/schema.ts'
import type { Finding } from './report.ts'
import type { Spelling } from './spellings.ts'
import type { Whoami } from './whoami.ts'

/** What was chosen, and whether an admin must still confirm it. */
export interface Chosen {
  readonly subject: PolicyInput['subject']
  readonly findings: readonly Finding[]
  /** Undefined where nothing is left to say; `ask` where only an admin knows; `refused` where it is known to be false. */
  readonly oneName: undefined | 'ask' | 'refused'
}

/**
 * Chooses the subject's source.
 * @param whoami undefined where there is none that the gate could ask
 * @param userField the login's field with the name
 * @param byToken whether the session is a token in a body, of which the gate can't ask the site
 */
export function chooseSubject(
  whoami: Whoami | undefined,
  spellings: readonly Spelling[],
  userField: string,
  byToken: boolean,
): Chosen {
  // Where "ALICE" is somebody else than "alice", or nobody, the two must not be taken for one.
  const sensitive = spellings.some(({ what, accepted }) => what === 'in other case' && accepted === false)
  const nameCase = sensitive ? { case: 'sensitive' as const } : {}
  return whoami ? byWhoami(whoami, spellings, nameCase) : byField(spellings, userField, byToken, nameCase)
}

type NameCase = { readonly case?: 'sensitive' }

function byWhoami(whoami: Whoami, spellings: readonly Spelling[], nameCase: NameCase): Chosen {
  const { path, name, email, roles, says, asTyped } = whoami
  const accepted = spellings.filter(one => one.accepted)
  const others = accepted.filter(one => one.name !== says.name)
  const value = `whoami ${path}, ${name}${email === undefined ? '' : `, e-mail ${email}`}${roles === undefined ? '' : `, roles ${roles}`}`
  const why = [
    `with the session it says “${says.name}” here, to a stranger and after a wrong password it doesn't`,
    ...accepted
      .filter(one => one.name === says.name)
      .map(({ what }) => `signed in ${what}, it is the same name`),
    ...others.map(({ what, name: said }) => `but signed in ${what}, it is “${said}”: choose another pointer`),
  ]
  return {
    subject: {
      source: 'whoami',
      path,
      name,
      ...(email !== undefined && { email }),
      ...(roles !== undefined && { roles }),
      ...nameCase,
    },
    findings: [
      {
        about: 'Subject',
        value,
        certainty: others.length > 0 ? 'guess' : asTyped || accepted.length > 0 ? 'sure' : 'likely',
        why: why.join('; '),
      },
    ],
    oneName: undefined,
  }
}

function byField(
  spellings: readonly Spelling[],
  userField: string,
  byToken: boolean,
  nameCase: NameCase,
): Chosen {
  const byMail = spellings.some(({ what, accepted }) => what === 'as the e-mail address' && accepted)
  const tried = spellings.map(({ what, accepted }) => `${accepted ? 'taken' : 'refused'} ${what}`)
  const why = byMail
    ? 'but the site takes the e-mail address for the same user, so the field does not name a user by one name. Have the site tell who is signed in, in JSON, and name that as "whoami"'
    : `${byToken ? 'the session is a token, of which the gate can’t ask the site' : 'no address was found that tells who is signed in'}; it holds only if the site knows each user by exactly one name`
  return {
    // What the admin must confirm is left out of what is proposed, and put in by their word alone.
    subject: { source: 'loginField', oneNamePerUser: true, ...nameCase },
    findings: [
      {
        about: 'Subject',
        value: `the field ${userField} of the login`,
        certainty: 'open',
        why: tried.length === 0 ? why : `${why} (the name is ${tried.join(', ')})`,
      },
    ],
    oneName: byMail ? 'refused' : 'ask',
  }
}
