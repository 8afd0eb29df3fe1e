// What is said about the computer's clock and codes that are corrected for it; in Portuguese.
import type { ClockWords } from './en.ts'

export const clock: ClockWords = {
  section: 'Relógio',
  correct: 'Corrigir os códigos quando o relógio deste computador está errado',
  correctHint:
    'Para isso, pergunta-se a hora a quatro sites das suas contas no máximo, sem cookies. A mais ninguém.',
  check: 'Verificar o relógio',
  checking: 'A perguntar aos sites das suas contas…',
  right: 'O relógio deste computador está certo.',
  slow: amount => `O relógio deste computador está ${amount} atrasado.`,
  fast: amount => `O relógio deste computador está ${amount} adiantado.`,
  mend: 'Deixe o sistema acertar a hora por si, nas definições de data e hora.',
  rejected: 'Até lá, os sites podem recusar os seus códigos.',
  corrected: 'Até lá, os códigos são corrigidos.',
  single: 'Só foi possível perguntar a um site, por isso só se corrigem os códigos dele.',
  disagreed: 'Os sites não concordam sobre a hora, por isso nada é corrigido.',
  unknown: 'Não foi possível perguntar a nenhum site das suas contas. Dê ao Sallyport acesso a um deles.',
  unmeasured: 'Ainda não verificado.',
  tooFar: 'É mais de um dia, por isso os códigos não são corrigidos.',
}
