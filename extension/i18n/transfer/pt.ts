// What the page for import and export says, in Portuguese.
import { plurals } from '../../../shared/words.ts'
import type { TransferWords } from './en.ts'

const plural = /* @__PURE__ */ plurals('pt')

export const transfer: TransferWords = {
  title: 'Importar e exportar',
  importTab: 'Importar',
  exportTab: 'Exportar',
  import: {
    lead: 'Traga suas contas de outro aplicativo. Os arquivos são lidos neste computador e não são enviados a lugar nenhum.',
    choose: 'Escolher arquivos',
    drop: 'ou solte-os aqui, ou cole em qualquer lugar desta página',
    apps: 'O que pode ser lido',
    appsHint:
      'Exportações criptografadas ou não; o tipo é reconhecido automaticamente. Imagens de códigos QR também são lidas, inclusive os códigos de transferência do Google Authenticator.',
    paste: 'Colar links ou o texto de uma exportação',
    read: 'Ler',
    reading: 'Lendo …',
    pasted: 'Texto colado',
    passphrase: app => `Frase secreta da exportação de ${app}`,
    open: 'Abrir',
    opening: 'Abrindo …',
    remove: file => `Tirar ${file} da lista`,
    foundCount: count => plural(count, { one: '# conta', other: '# contas' }),
    trashedCount: count =>
      plural(count, {
        one: '# conta fica de fora: estava na lixeira do outro aplicativo.',
        other: '# contas ficam de fora: estavam na lixeira do outro aplicativo.',
      }),
    parts: missing =>
      `Estes códigos de transferência formam um conjunto, e falta uma parte: ${missing}. Adicione também imagens desses.`,
    newCount: count => plural(count, { one: '# conta nova', other: '# contas novas' }),
    changedCount: count =>
      plural(count, { one: '# conta que traz algo mais', other: '# contas que trazem algo mais' }),
    knownCount: count => plural(count, { one: '# conta já está aqui', other: '# contas já estão aqui' }),
    unreadableCount: count =>
      plural(count, { one: '# conta não pode ser lida', other: '# contas não podem ser lidas' }),
    unreadableHint:
      'Elas ficam onde estão, no outro aplicativo. Configure-as de novo em seus sites ou digite as chaves à mão.',
    twice: 'aparece duas vezes na importação',
    here: account => `aqui: ${account}`,
    all: 'Todas',
    none: 'Nenhuma',
    goCount: count => plural(count, { one: 'Importar # conta', other: 'Importar # contas' }),
    nothingNew: 'Tudo isto já está no cofre.',
    noneChosen: 'Escolha pelo menos uma conta.',
    addedCount: count =>
      plural(count, { one: '# conta foi adicionada.', other: '# contas foram adicionadas.' }),
    mergedCount: count =>
      plural(count, { one: '# conta foi completada.', other: '# contas foram completadas.' }),
    undoneCount: count =>
      plural(count, {
        one: 'Desfeito: # conta está como antes.',
        other: 'Desfeito: # contas estão como antes.',
      }),
    deleteFile:
      'Agora exclua a exportação se ela não estiver criptografada: quem a encontrar tem seus códigos.',
    more: 'Importar mais alguma coisa',
    faults: {
      empty: 'Não há nada neste arquivo.',
      'too-large': 'Isto é muito maior que qualquer exportação de contas. Escolha a própria exportação.',
      'unknown-format':
        'O Sallyport não conhece este tipo de arquivo. Escolha a exportação de um autenticador ou de um gerenciador de senhas, uma lista de links otpauth:// ou a imagem de um código QR.',
      damaged:
        'Este arquivo está cortado ou foi alterado, por isso nada é aproveitado dele. Exporte ou copie de novo.',
      newer:
        'Uma versão mais nova daquele aplicativo gravou este arquivo, em uma forma que o Sallyport ainda não conhece. Exporte em outro formato ou atualize o Sallyport.',
      nothing: 'Não há nenhum código de uso único neste arquivo, só outras coisas.',
      'no-qr-code': 'Nenhum código QR pode ser lido nesta imagem. Recorte-a no código ou amplie-a.',
      'passphrase-needed':
        'Este arquivo está criptografado. Digite a frase secreta que foi escolhida na exportação.',
      'wrong-passphrase':
        'Essa frase secreta não abre este arquivo. Verifique o Caps Lock e o layout do teclado; é a que foi escolhida na exportação.',
      'too-costly':
        'Abrir este arquivo exigiria mais memória ou tempo do que qualquer exportação real pede, por isso não é tentado. Escolha outra exportação.',
      'sealed-otherwise':
        'Só o aplicativo que criou este arquivo pode abri-lo. Exporte de novo a partir dele, com uma senha própria ou sem criptografia.',
    },
    entryFaults: {
      format: 'não é um link para uma conta',
      type: 'um tipo de código que só o outro aplicativo sabe gerar',
      secret: 'a chave não pode ser lida',
      algorithm: 'um hash que o Sallyport não tem',
      digits: 'um número de dígitos que nenhum código tem',
      period: 'um tempo pelo qual nenhum código vale',
      counter: 'um contador que não é um número',
      length: 'longo demais',
    },
    changes: {
      codes: 'gera códigos diferentes da conta daqui',
      counter: 'o contador está mais adiante',
      sites: 'mais sites',
      tags: 'mais etiquetas',
      notes: 'uma anotação',
      icon: 'um ícone',
      pinned: 'mantida no topo',
    },
  },
  export: {
    lead: 'Leve suas contas para outro aplicativo ou outro computador.',
    format: 'Formato',
    formats: {
      backup: {
        title: 'Backup do Sallyport, criptografado',
        hint: 'Tudo, para o Sallyport em outro computador. Abre com a sua frase secreta de hoje.',
      },
      'aegis-sealed': {
        title: 'Aegis, criptografado',
        hint: 'Para o Aegis no Android e aplicativos que leem seus arquivos, com uma frase secreta própria.',
      },
      links: {
        title: 'Lista de links otpauth://',
        hint: 'Um arquivo de texto que quase todo autenticador aceita. Sem criptografia.',
      },
      'aegis-plain': { title: 'Aegis, sem criptografia', hint: 'O mesmo arquivo sem criptografia.' },
      codes: { title: 'Códigos QR', hint: 'Uma conta após a outra na tela, para escanear com um celular.' },
      google: {
        title: 'Códigos de transferência do Google Authenticator',
        hint: 'Códigos QR com dez contas cada, para o “Importar contas” dele.',
      },
    },
    which: 'Quais contas',
    allCount: count => plural(count, { one: 'Todas (# conta)', other: 'Todas (# contas)' }),
    some: 'Somente estas:',
    passphrase: 'Sua frase secreta do Sallyport',
    passphraseHint: 'Pedida mais uma vez, para que ninguém leve seus códigos enquanto você está longe.',
    filePassphrase: 'Frase secreta do arquivo',
    plain:
      'Quem obtiver isto pode gerar seus códigos para sempre. Guarde só pelo tempo necessário e exclua depois.',
    save: 'Salvar o arquivo',
    show: 'Mostrar os códigos QR',
    working: 'Abrindo …',
    saved: file => `${file} foi salvo com seus downloads.`,
    empty: 'Ainda não há contas para exportar.',
    noneChosen: 'Escolha pelo menos uma conta.',
    left: names => `O Google Authenticator não comporta estas, por isso ficam de fora: ${names}`,
    place: (which, all) => `${which} de ${all}`,
    group: (which, all) => `Código de transferência ${which} de ${all}`,
    qr: account => `Código QR de ${account}`,
    previous: 'Anterior',
    next: 'Próximo',
    done: 'Concluído',
    hidden: 'Oculto, porque você olhou para outro lugar.',
    showAgain: 'Mostrar de novo',
  },
}
