// The brand's colour as a style sheet of its own, since our pages allow no styles but files.

/**
 * The style sheet that lays a colour over the theme's accent.
 * @param colour as `#rrggbb`
 */
export const accentCss = (colour: string): string =>
  `:root{--accent:${colour};--accent-hover:color-mix(in oklab,${colour},#000 14%);--accent-ink:${inkOn(colour)}}`

/** Black or white, whichever reads better on a colour: the higher contrast ratio (WCAG 2.2, relative luminance). */
function inkOn(colour: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 ? '#ffffff' : '#000000'
}
