// What is said about remembered devices, in Italian.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'Dispositivi ricordati',
  lead: 'Questi siti ricordano questo browser e non gli chiedono codici.',
  none: 'Nessun sito noto ricorda questo browser. Spunti «Non chiedere più su questo dispositivo» dove un sito protetto chiede un codice.',
  loading: 'Richiesta ai siti…',
  details: (since, until, used) => `Dal ${since}, fino al ${until}, ultimo uso il ${used}`,
  byKey: 'Legato a una chiave di questo browser',
  byCookie: 'Legato a un cookie di questo browser',
  revoked: 'Revocato: il sito chiede di nuovo un codice.',
  expired: 'Scaduto: il sito chiede di nuovo un codice.',
  unreachable: 'Al momento non si può chiedere al sito.',
  forget: 'Dimentica',
  forgetLabel: site => `Dimentica ${site}`,
  forgetAll: 'Dimentica tutti',
  forgotten: site => `${site} non riconosce più questo browser.`,
  forgottenHere: site =>
    `Dimenticato qui, ma non si è potuto avvisare ${site}. Senza la chiave, questo browser lì non è più riconosciuto.`,
  notForgotten: site =>
    `Non si è potuto avvisare ${site}, quindi non è stato dimenticato nulla. Riprovi più tardi.`,
  ask: site => `Chiedi a ${site}`,
  notHere: site => `${site} non ricorda questo browser.`,
}
