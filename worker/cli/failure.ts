// What a person at the terminal did not expect, in one sentence that says what to do. Anything else that is thrown is a
// fault of ours, and shows its stack.

/** Ends a command with its message alone and exit code 1. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** What went wrong beneath, in a few words: a network error's code where there is one. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'no answer in time'
  const { cause } = error
  if (cause instanceof Error) {
    const code: unknown = Reflect.get(cause, 'code')
    if (code === 'ECONNREFUSED') return 'connection refused'
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no such host'
    return cause.message || String(code)
  }
  return error.message
}
