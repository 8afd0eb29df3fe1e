// The page for import and export; wiring only.
import { show } from '../../components/show.ts'
import { learnTransferWords } from '../../i18n/transfer/index.ts'
import { TransferPage } from '../../transfer/page.tsx'

void show(learnTransferWords, () => <TransferPage />)
