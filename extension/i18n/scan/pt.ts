// What is said while codes are scanned with the camera, and where several were found; in Portuguese.
import { plurals } from '../../../shared/words.ts'
import type { ScanWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('pt')

export const scan: ScanWords = {
  camera: 'Com a câmera',
  cameraHint: 'Um código em papel ou em outra tela',
  title: 'Ponha o código na frente da câmera',
  view: 'Imagem da câmera',
  starting: 'Ligando a câmera…',
  looking: 'Procurando um código QR…',
  denied:
    'O navegador não deixa o Sallyport usar a câmera. Autorize-a na barra de endereço ou nas configurações do navegador e tente de novo. A chave também pode ser digitada.',
  absent:
    'Nenhuma câmera foi encontrada. Use uma imagem do código ou digite a chave que o site mostra ao lado.',
  busy: 'Não é possível usar a câmera; talvez outro programa a esteja usando. Feche-o e tente de novo.',
  other: 'Este código QR não contém nenhuma conta.',
  part: (have, all) => `Código ${have} de ${all} lido. Mostre o seguinte.`,
  which: 'Quais contas?',
  save: count => plural(count, { one: 'Salvar # conta', many: 'Salvar # contas', other: 'Salvar # contas' }),
  saved: count =>
    plural(count, {
      one: '# conta está no cofre.',
      many: '# contas estão no cofre.',
      other: '# contas estão no cofre.',
    }),
  none: 'Escolha pelo menos uma.',
}
