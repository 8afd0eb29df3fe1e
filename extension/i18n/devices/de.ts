// What is said about remembered devices, in German.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'Gemerkte Geräte',
  lead: 'Diese Websites merken sich diesen Browser und fragen ihn nach keinem Code.',
  none: 'Von keiner Website ist bekannt, dass sie sich diesen Browser merkt. Setzen Sie das Häkchen „Auf diesem Gerät … nicht mehr fragen“, wo eine geschützte Website nach einem Code fragt.',
  loading: 'Die Websites werden gefragt …',
  details: (since, until, used) => `Seit ${since}, bis ${until}, zuletzt benutzt ${used}`,
  byKey: 'An einen Schlüssel dieses Browsers gebunden',
  byCookie: 'An ein Cookie dieses Browsers gebunden',
  revoked: 'Widerrufen: Die Website fragt wieder nach einem Code.',
  expired: 'Abgelaufen: Die Website fragt wieder nach einem Code.',
  unreachable: 'Die Website lässt sich gerade nicht fragen.',
  forget: 'Vergessen',
  forgetLabel: site => `${site} vergessen`,
  forgetAll: 'Alle vergessen',
  forgotten: site => `${site} erkennt diesen Browser nicht mehr.`,
  forgottenHere: site =>
    `Hier vergessen, aber ${site} war nicht zu erreichen. Ohne den Schlüssel wird dieser Browser dort nicht mehr erkannt.`,
  notForgotten: site =>
    `${site} war nicht zu erreichen, also wurde nichts vergessen. Versuchen Sie es später noch einmal.`,
  ask: site => `${site} fragen`,
  notHere: site => `${site} merkt sich diesen Browser nicht.`,
}
