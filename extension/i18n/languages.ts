// Which languages there are; apart from the choice among them, for what runs outside of a browser.

/** The languages that there is a dictionary for. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'uk', 'ja', 'zh', 'ar'] as const
export type Language = (typeof languages)[number]
