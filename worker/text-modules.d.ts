// Files that wrangler.toml's rules import as text.
declare module '*.css' {
  const text: string
  export default text
}
declare module '*/client/inpage.js' {
  const text: string
  export default text
}
declare module '*/client/passkey.js' {
  const text: string
  export default text
}
declare module '*/client/page.js' {
  const text: string
  export default text
}
