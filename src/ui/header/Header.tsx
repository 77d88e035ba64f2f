import { labelled } from '../../i18n/labelled.ts'
import { AboutDialog } from '../about/AboutDialog.tsx'
import { useApp } from '../app-context.ts'
import { PlaceSearch } from '../search/PlaceSearch.tsx'
import { ShareButton } from '../share/ShareButton.tsx'
import { TaskNav } from '../tasks/TaskNav.tsx'
import { useTexts } from '../use-screen.ts'
import { Brand } from './Brand.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ModeSwitch } from './ModeSwitch.tsx'

export function Header() {
  const { actions } = useApp()
  const { language, ui } = useTexts()
  return (
    <header className="header">
      <Brand label={labelled(language, ui.brand, ui.header.reset)} onReset={actions.resetView} />
      <PlaceSearch />
      <div className="header__tools">
        <ModeSwitch />
        <ShareButton />
        <AboutDialog />
        <LanguageSwitch />
      </div>
      <TaskNav />
    </header>
  )
}
