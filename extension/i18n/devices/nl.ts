// What is said about remembered devices, in Dutch.
import type { DeviceWords } from './en.ts'

export const devices: DeviceWords = {
  title: 'Onthouden apparaten',
  lead: 'Deze sites herkennen deze browser aan een sleutel die alleen hij heeft, en vragen hem geen code.',
  none: 'Geen site herkent deze browser aan een sleutel. Vink ‘… niet meer vragen op dit apparaat’ aan waar een beschermde site om een code vraagt.',
  loading: 'De sites worden gevraagd …',
  details: (since, until, used) => `Sinds ${since}, tot ${until}, laatst gebruikt ${used}`,
  byKey: 'Gebonden aan een sleutel van deze browser',
  revoked: 'Ingetrokken: de site vraagt weer om een code.',
  expired: 'Verlopen: de site vraagt weer om een code.',
  unreachable: 'De site kan nu niet worden gevraagd.',
  forget: 'Vergeten',
  forgetLabel: site => `${site} vergeten`,
  forgetAll: 'Alles vergeten',
  forgotten: site => `${site} herkent deze browser niet meer.`,
  forgottenHere: site =>
    `Hier vergeten, maar ${site} was niet te bereiken. Zonder de sleutel wordt deze browser daar niet meer herkend.`,
}
