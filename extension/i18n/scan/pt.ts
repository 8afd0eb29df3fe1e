// What is said while codes are scanned with the camera, and where several were found; in Portuguese.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('pt')

export const scan: ScanWords = {
  camera: 'Com a câmara',
  cameraHint: 'Um código em papel ou noutro ecrã',
  title: 'Ponha o código em frente da câmara',
  view: 'Imagem da câmara',
  starting: 'A ligar a câmara…',
  looking: 'À procura de um código QR…',
  denied:
    'O navegador não deixa o Sallyport usar a câmara. Autorize-a na barra de endereço ou nas definições do navegador e tente de novo. A chave também pode ser escrita.',
  absent:
    'Não foi encontrada nenhuma câmara. Use uma imagem do código ou escreva a chave que o site mostra ao lado.',
  busy: 'Não é possível usar a câmara; talvez outro programa a esteja a usar. Feche-o e tente de novo.',
  other: 'Este código QR não contém nenhuma conta.',
  part: (have, all) => `Código ${have} de ${all} lido. Mostre o seguinte.`,
  which: 'Que contas?',
  save: count =>
    plural(count, { one: 'Guardar # conta', many: 'Guardar # contas', other: 'Guardar # contas' }),
  saved: count =>
    plural(count, {
      one: '# conta está no cofre.',
      many: '# contas estão no cofre.',
      other: '# contas estão no cofre.',
    }),
  none: 'Escolha pelo menos uma.',
}
