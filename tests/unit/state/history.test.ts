import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/view/view-state.ts'
import { createActions } from '../../../src/state/actions.ts'
import { connectHistory } from '../../../src/state/history.ts'
import { openLink } from '../../../src/state/open-link.ts'
import { createViewStore } from '../../../src/state/view-store.ts'
import { smallEdition } from '../../support/small-edition.ts'
import { fakeHistoryWindow } from './fake-history-window.ts'

const { edition } = smallEdition()

const CAMERA = {
  longitude: 4.35,
  latitude: 50.85,
  zoom: 12,
  bearingDegrees: 0,
  pitchDegrees: 0,
}

/** The app as a visitor opens it on a link. */
function openPage(search = '', browserLanguage: Language = 'nl') {
  const window = fakeHistoryWindow(search)
  const open = (query: string) => openLink(query, browserLanguage, edition)
  const store = createViewStore(open(search).view)
  const actions = createActions(store, edition)
  const disconnect = connectHistory({
    store,
    openView: actions.openView,
    openLink: open,
    browserLanguage,
    window,
  })
  return { window, store, actions, disconnect }
}

describe('connectHistory', () => {
  it('writes nothing when the page opens', () => {
    const { window } = openPage('?w=2&utm_source=mail')
    window.wait(10_000)
    expect(window.entries()).toEqual(['?w=2&utm_source=mail'])
    expect(window.writes()).toBe(0)
  })

  it('makes an entry for every choice and keeps path and place in the page', () => {
    const { window, actions } = openPage()
    window.jumpTo('#legende')
    actions.selectDistrict(2)
    actions.chooseMode('table')
    expect(window.entries()).toEqual(['', '?v=1&w=2', '?v=1&w=2&d=table'])
    expect(window.location).toMatchObject({ pathname: '/kaart/', hash: '#legende' })
  })

  it('shows the view of an entry on Back and Forward, without writing', () => {
    const { window, store, actions } = openPage()
    actions.selectDistrict(2)
    actions.chooseIndicator('2333')
    window.back()
    expect(store.getState()).toMatchObject({ indicator: '2336', year: 2023, selection: 2 })
    window.back()
    expect(store.getState().selection).toBeNull()
    window.forward()
    window.forward()
    expect(store.getState()).toMatchObject({ indicator: '2333', year: 2025, selection: 2 })
    window.wait(10_000)
    expect(window.entries()).toEqual(['', '?v=1&w=2', '?v=1&i=2333&y=2025&w=2'])
    expect(window.writes()).toBe(2)
  })

  it('goes on from an entry that one went back to', () => {
    const { window, actions } = openPage()
    actions.selectDistrict(2)
    actions.selectDistrict(111)
    window.back()
    actions.chooseMode('table')
    expect(window.entries()).toEqual(['', '?v=1&w=2', '?v=1&w=2&d=table'])
  })

  it('does not enter the same address twice', () => {
    const { window, actions } = openPage('?w=2')
    actions.selectDistrict(2)
    actions.chooseLanguage('nl')
    expect(window.entries()).toEqual(['?w=2'])
  })

  it('rewrites the present entry a moment after the last step of a gesture', () => {
    const { window, actions } = openPage()
    actions.moveCamera(CAMERA)
    window.wait(200)
    actions.moveCamera({ ...CAMERA, zoom: 13 })
    window.wait(299)
    expect(window.writes()).toBe(0)
    window.wait(1)
    expect(window.entries()).toEqual(['?v=1&c=4.35,50.85,13'])
    expect(window.writes()).toBe(1)
  })

  it('rewrites the present entry while one types', () => {
    const { window, actions } = openPage()
    for (const query of ['u', 'uk', 'ukk']) actions.filterTable(query)
    window.wait(300)
    expect(window.entries()).toEqual(['?v=1&q=ukk'])
    expect(window.writes()).toBe(1)
  })

  it('keeps a gesture in the entry it was made in when a choice follows at once', () => {
    const { window, actions, store } = openPage()
    actions.moveCamera(CAMERA)
    actions.selectDistrict(2)
    expect(window.entries()).toEqual(['?v=1&c=4.35,50.85,12', '?v=1&w=2&c=4.35,50.85,12'])
    window.back()
    expect(store.getState()).toMatchObject({ camera: CAMERA, selection: null })
  })

  it('writes nothing for a gesture that ends where it began', () => {
    const { window, actions } = openPage()
    actions.filterTable('u')
    actions.filterTable('')
    window.wait(300)
    expect(window.writes()).toBe(0)
  })

  it('makes one entry for years that follow each other fast', () => {
    const { window, actions, store } = openPage()
    actions.chooseYear(2018)
    window.wait(1000)
    actions.chooseYear(2023)
    window.wait(1000)
    actions.chooseYear(2018)
    window.wait(300)
    expect(window.entries()).toEqual(['', '?v=1&y=2018'])
    window.back()
    expect(store.getState().year).toBe(2023)
  })

  it('makes an entry for a year chosen later, or after another choice', () => {
    const { window, actions } = openPage()
    actions.chooseYear(2018)
    window.wait(2000)
    actions.chooseYear(2023)
    actions.chooseMode('table')
    actions.chooseYear(2018)
    expect(window.entries()).toEqual(['', '?v=1&y=2018', '', '?v=1&d=table', '?v=1&y=2018&d=table'])
  })

  it('makes an entry for a year chosen right after Back', () => {
    const { window, actions } = openPage()
    actions.chooseYear(2018)
    window.wait(5000)
    window.back()
    actions.chooseYear(2018)
    window.wait(5000)
    expect(window.entries()).toEqual(['', '?v=1&y=2018'])
  })

  it('loses nothing when the page is left in the middle of a gesture', () => {
    const { window, actions } = openPage()
    actions.moveCamera(CAMERA)
    window.leave()
    expect(window.entries()).toEqual(['?v=1&c=4.35,50.85,12'])
  })

  it('drops a gesture that is not yet written when one goes back', () => {
    const { window, actions, store } = openPage()
    actions.selectDistrict(2)
    actions.moveCamera(CAMERA)
    window.back()
    window.wait(10_000)
    expect(store.getState()).toMatchObject({ selection: null, camera: null })
    expect(window.entries()).toEqual(['', '?v=1&w=2'])
  })

  it('leaves the view alone when one jumps within the page', () => {
    const { window, actions, store } = openPage()
    actions.moveCamera(CAMERA)
    window.jumpTo('#tabel')
    expect(store.getState().camera).toEqual(CAMERA)
    window.wait(300)
    expect(window.entries()).toEqual(['?v=1&c=4.35,50.85,12'])
  })

  it('tells the language once it was chosen, also when it is the browser’s again', () => {
    const { window, actions } = openPage('', 'fr')
    actions.selectDistrict(2)
    actions.chooseLanguage('nl')
    actions.chooseLanguage('fr')
    expect(window.entries()).toEqual(['', '?v=1&w=2', '?v=1&w=2&l=nl', '?v=1&w=2&l=fr'])
  })

  it('keeps telling a language that the link told', () => {
    const { window, actions } = openPage('?l=nl', 'nl')
    actions.selectDistrict(2)
    expect(window.entries()).toEqual(['?l=nl', '?v=1&w=2&l=nl'])
  })

  it('goes on without an address when the browser refuses, and catches up', () => {
    const { window, actions, store } = openPage()
    window.refuseWrites('refuse')
    actions.selectDistrict(2)
    expect(store.getState().selection).toBe(2)
    window.refuseWrites('allow')
    actions.chooseMode('table')
    expect(window.entries()).toEqual(['', '?v=1&w=2&d=table'])
  })

  it('is quiet after it is disconnected', () => {
    const { window, actions, disconnect } = openPage()
    actions.chooseYear(2018)
    actions.moveCamera(CAMERA)
    disconnect()
    expect(window.entries()).toEqual(['', '?v=1&y=2018&c=4.35,50.85,12'])
    expect(window.isQuiet()).toBe(true)
    actions.selectDistrict(2)
    expect(window.writes()).toBe(2)
  })
})
