// Every screen but the two that the popup opens with.
import { AccessScreen } from './access.tsx'
import { AddScreen } from './add.tsx'
import { BackupScreen } from './backup.tsx'
import { CameraScreen } from './camera.tsx'
import { DevicesScreen } from './devices.tsx'
import { EditScreen } from './edit.tsx'
import type { DoorScreen, Navigation, Screen } from './navigation.ts'
import { PrivacyScreen } from './privacy.tsx'
import { SettingsScreen } from './settings.tsx'
import { SiteScreen } from './site.tsx'
import { WelcomeScreen } from './welcome.tsx'

type AtOnce = 'list' | 'unlock'

interface Props extends Navigation {
  readonly screen: Exclude<Screen | DoorScreen, { readonly name: AtOnce }>
}

/** One of them. */
export function LaterScreen({ screen, ...navigation }: Props) {
  switch (screen.name) {
    case 'welcome':
      return <WelcomeScreen />
    case 'access':
      return <AccessScreen />
    case 'add':
      return <AddScreen {...navigation} />
    case 'camera':
      return <CameraScreen {...navigation} />
    case 'edit':
      return <EditScreen key={screen.account.id} {...navigation} account={screen.account} />
    case 'site':
      return <SiteScreen {...navigation} />
    case 'devices':
      return <DevicesScreen {...navigation} />
    case 'settings':
      return <SettingsScreen {...navigation} />
    case 'backup':
      return <BackupScreen {...navigation} />
    case 'privacy':
      return <PrivacyScreen {...navigation} />
  }
}
