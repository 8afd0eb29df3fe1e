// Every word of the extension in Portuguese, in words that Brazil uses and Portugal understands.
import { plurals } from '../../shared/words.ts'
import { clock } from './clock/pt.ts'
import { devices } from './devices/pt.ts'
import type { Dictionary } from './en.ts'
import { scan } from './scan/pt.ts'
import { sites } from './sites/pt.ts'
import { vault } from './vault/pt.ts'

const plural = /* @__PURE__ */ plurals('pt')

export const refusals: Dictionary['refusals'] = {
  request: 'O Sallyport não entendeu o pedido. Recarregue a página e tente de novo.',
  'no-vault': 'Ainda não há um cofre. Abra o Sallyport na barra de ferramentas para criar um.',
  locked: 'O Sallyport está bloqueado. Desbloqueie-o e tente de novo.',
  'wrong-passphrase':
    'Essa não é a frase secreta. Confira o Caps Lock e o layout do teclado; nada se perdeu.',
  'wrong-passkey': 'Essa chave de acesso não abre este cofre. Use sua frase secreta.',
  conflict:
    'Esta conta foi alterada em outra janela nesse meio-tempo. Veja-a de novo e faça então sua alteração.',
  'bad-backup': 'Este arquivo não é um backup do Sallyport, ou está danificado. Nada foi alterado.',
  'no-place': 'O backup não pôde ser gravado ali. Escolha a pasta de novo; o cofre em si está a salvo.',
  'weak-passphrase': 'Essa frase secreta é fácil demais de adivinhar. Use uma mais longa.',
  exists: 'Já existe um cofre. Ele nunca é substituído por um novo.',
  damaged:
    'O cofre guardado está danificado e não pode ser aberto. Nada foi alterado. Não remova a extensão; restaure um backup, ou o perfil do navegador a partir de um.',
  newer:
    'Este cofre foi gravado por um Sallyport mais novo. Atualize a extensão para abri-lo; nada foi alterado.',
  'no-account': 'Essa conta não está mais aqui.',
  'other-site': 'Essa conta é de outro site, por isso o código dela não é dado a este.',
  'insecure-site': 'Esta página não é criptografada (http), por isso nenhum código é preenchido aqui.',
  'foreign-frame': 'Esta parte da página é de outro site, por isso nenhum código é preenchido nela.',
  'no-page':
    'O Sallyport não consegue ver esta página. As páginas do navegador e a loja de extensões são fechadas a extensões; se for outra, recarregue-a.',
  'no-field':
    'Nenhum campo para código foi encontrado aqui. Clique no campo e tente de novo, ou copie o código.',
  'not-taken': 'A página não manteve o código. Copie-o e cole-o.',
  'none-here': 'Nenhuma conta está salva para este site.',
  'not-automatic': 'Este site acabou de ser preenchido sozinho. Para outro código, clique no botão do campo.',
  organisation: 'Sua organização desativou isso.',
  'blocked-site': 'Sua organização não permite que o Sallyport atue neste site.',
  unreadable: 'O Sallyport não consegue ler essa conta: é preciso um link otpauth:// com uma chave válida.',
  'nothing-found':
    'Nenhum código QR foi encontrado nesta página. Amplie-o ou deixe-o todo visível e escaneie de novo.',
  duplicate: 'Esta conta já está no cofre.',
  'no-offer': 'Esse código de configuração não está mais aí. Escaneie a página de novo.',
  'no-change': 'Nada foi alterado.',
  storage:
    'O navegador não conseguiu guardar a alteração, talvez porque o disco esteja cheio. O cofre está como antes.',
  failed: 'Algo deu errado. O cofre está como antes; tente de novo.',
}

export const menu: Dictionary['menu'] = {
  fill: 'Preencher código',
  scan: 'Escanear o código QR desta página',
  code: 'Este é o campo do código',
  other: 'Este não é um campo de código',
}

export const inPage: Dictionary['inPage'] = {
  title: 'Sallyport: códigos para esta página',
  fill: account => `Preencher o código de ${account}`,
  save: account => `Salvar ${account} no Sallyport e preencher o código`,
  unlock: 'Desbloquear o Sallyport para preencher o código',
  unnamed: 'esta conta',
  filled: 'Preenchido',
  pointed: {
    code: 'Memorizado: este é o campo do código.',
    other: 'Memorizado: este não é um campo de código.',
  },
  lookAlike: site =>
    `Cuidado: o endereço desta página apenas se parece com ${site}. Nenhum código é preenchido aqui.`,
}

export const pt: Dictionary = {
  name: 'Sallyport',
  tagline: 'Códigos para a segunda porta, preenchidos no lugar certo.',
  manifest: {
    description:
      'Um autenticador no seu navegador: guarda seus códigos de uso único selados e os preenche no site certo.',
    fillCommand: 'Preencher o código deste site',
    openCommand: 'Abrir o Sallyport',
  },
  menu,
  common: {
    back: 'Voltar',
    cancel: 'Cancelar',
    save: 'Salvar',
    close: 'Fechar',
    understood: 'Entendi',
    undo: 'Desfazer',
    retry: 'Tentar de novo',
    show: 'Mostrar',
    hide: 'Ocultar',
    loading: 'Um momento…',
  },
  welcome: {
    title: 'Atrás de duas portas',
    lead: 'O Sallyport guarda seus códigos de uso único em um cofre neste computador e só os preenche no site certo.',
    passphrase: 'Escolha uma frase secreta',
    repeat: 'Repita a frase',
    mismatch: 'As duas não são iguais.',
    warning:
      'Ninguém pode redefini-la: o cofre só abre com esta frase secreta. Anote-a e guarde-a em lugar seguro.',
    create: 'Criar o cofre',
    creating: 'Selando…',
  },
  strength: { label: 'Força', levels: ['Muito fraca', 'Fraca', 'Razoável', 'Forte', 'Muito forte'] },
  strengthAdvice: {
    empty: 'Quatro ou cinco palavras ao acaso são fortes e fáceis de lembrar.',
    common: 'Esta é uma das primeiras que alguém tentaria.',
    repeats: 'Repetir algo quase não acrescenta nada.',
    sequence: 'Sequências de teclas e números são tentadas primeiro.',
    short: 'Use uma mais longa: o tamanho é o que mais ajuda.',
    words: 'Acrescente mais uma ou duas palavras.',
  },
  unlock: {
    title: 'Bloqueado',
    passphrase: 'Frase secreta',
    unlock: 'Desbloquear',
    unlocking: 'Desbloqueando…',
  },
  list: {
    title: 'Contas',
    search: 'Buscar contas',
    onSite: site => `Em ${site}`,
    others: 'Todas as contas',
    add: 'Adicionar conta',
    settings: 'Configurações',
    lock: 'Bloquear',
    fill: 'Preencher',
    fillLabel: account => `Preencher o código de ${account}`,
    copy: 'Copiar',
    more: account => `Editar ${account}`,
    copied: 'Copiado',
    filled: 'Preenchido',
    next: code => `depois ${code}`,
    newCode: 'Novo código',
    newCodeLabel: account => `Mostrar o próximo código de ${account}`,
    noMatch: query => `Nada corresponde a “${query}”.`,
    emptyTitle: 'Nenhuma conta ainda',
    emptyLead:
      'Abra as configurações de verificação em duas etapas de um site, escolha “aplicativo autenticador” e escaneie o código QR a partir daqui.',
    unnamed: 'Conta sem nome',
    results: count => plural(count, { one: '# conta', other: '# contas' }),
    offered: account => `Esta página oferece uma conta: ${account}`,
    offerSave: 'Salvar',
    offerKnown: account => `Já está no cofre: ${account}`,
  },
  add: {
    title: 'Adicionar uma conta',
    scan: 'Escanear esta página',
    scanHint: 'Encontra o código QR mostrado nesta aba',
    scanning: 'Procurando um código QR…',
    image: 'Imagem de um código QR',
    imageHint: 'Uma captura de tela ou foto, de um arquivo ou colada aqui',
    imageNothing: 'Não há nesta imagem um código QR legível. Recorte-a até o código ou amplie-o.',
    link: 'Colar um link',
    linkHint: 'Um link otpauth://',
    linkLabel: 'Link de configuração',
    linkPlaceholder: 'otpauth://totp/…',
    hand: 'Digitar a chave',
    handHint: 'Quando um site mostra letras e dígitos em vez de um código QR',
    found: 'Encontrado nesta página',
    foundInPicture: 'Encontrado na imagem',
    saved: account => `${account} está no cofre.`,
    known: 'já está no cofre',
    read: 'Continuar',
    saveAccount: 'Salvar conta',
  },
  account: {
    issuer: 'Site ou serviço',
    issuerPlaceholder: 'Acme',
    label: 'Nome da conta',
    labelPlaceholder: 'voce@example.com',
    secret: 'Chave',
    secretHint: 'Letras de A a Z e dígitos de 2 a 7; espaços não importam.',
    secretBad: 'Uma chave só tem letras de A a Z e dígitos de 2 a 7.',
    advanced: 'Avançado',
    type: 'Tipo de código',
    types: { totp: 'Por tempo (TOTP)', hotp: 'Por contador (HOTP)', steam: 'Steam' },
    algorithm: 'Hash',
    digits: 'Dígitos',
    digitsBad: 'Entre 6 e 10.',
    period: 'Validade (s)',
    periodBad: 'Entre 1 e 86.400.',
    counter: 'Contador',
    counterBad: 'Um número inteiro a partir de 0.',
    site: site => `Preencher em ${site}`,
    nameNeeded: 'Dê um nome para encontrá-la depois.',
  },
  edit: {
    title: 'Editar conta',
    sites: 'Preencher nestes sites',
    sitesHint:
      'Um endereço por linha, como https://example.com. Os códigos são preenchidos lá e em nenhum outro lugar.',
    sitesBad: line => `“${line}” não é um endereço web como https://example.com.`,
    addSite: site => `Adicionar ${site}`,
    pin: 'Manter no topo',
    details: 'Detalhes',
    detail: (type, algorithm, digits, period) => `${type} · ${algorithm} · ${digits} dígitos · ${period} s`,
    remove: 'Excluir conta',
    removed: account => `${account} foi excluída.`,
    restored: account => `${account} está de volta.`,
  },
  settings: {
    title: 'Configurações',
    lockSection: 'Bloqueio',
    autoLock: 'Bloquear após',
    autoLockOptions: minutes =>
      minutes === 0
        ? 'Ao fechar o navegador'
        : minutes < 60
          ? plural(minutes, { one: '# minuto sem uso', other: '# minutos sem uso' })
          : plural(minutes / 60, { one: '# hora sem uso', other: '# horas sem uso' }),
    lockOnSleep: 'Bloquear quando o computador for bloqueado ou suspenso',
    clipboard: 'Apagar códigos copiados',
    clipboardOptions: seconds =>
      seconds === 0 ? 'Nunca' : seconds < 60 ? `Após ${seconds} segundos` : `Após ${seconds / 60} min`,
    passphraseSection: 'Frase secreta',
    current: 'Frase secreta atual',
    next: 'Nova frase secreta',
    change: 'Mudar a frase secreta',
    changed: 'A frase secreta foi mudada. A antiga não abre mais nada.',
    deletedSection: 'Excluídas recentemente',
    deletedHint: 'Guardadas por 30 dias.',
    deletedEmpty: 'Nada foi excluído nos últimos 30 dias.',
    restore: 'Restaurar',
    restoreLabel: account => `Restaurar ${account}`,
    helpSection: 'Esta página',
    explain: 'Por que um campo foi reconhecido ou não?',
    explainNothing: 'Nenhum campo desta página foi considerado.',
    taken: 'Campo de código',
    notTaken: 'Não é um campo de código',
    shortcut: 'Atalho para preencher',
    shortcutNone: 'nenhum',
    version: version => `Sallyport ${version}`,
  },
  inPage,
  clock,
  devices,
  otherApps: {
    section: 'Outros aplicativos',
    import: 'Importar contas',
    export: 'Exportar contas',
    way: 'De outro aplicativo',
    wayHint: 'Aegis, 2FAS, Google Authenticator, Bitwarden e outros',
  },
  scan,
  sites,
  vault,
  mishap: {
    'fell-back': when =>
      `A versão mais recente guardada do cofre estava danificada. Você está vendo a de ${when}; uma alteração posterior pode faltar.`,
    'rolled-back': when =>
      `O cofre guardado está mais antigo do que há um momento: algo trouxe de volta a versão de ${when}. Alterações posteriores podem faltar.`,
    mended: () => 'Uma parte danificada do armazenamento do cofre foi consertada. Nada falta.',
  },
  refusals,
}
