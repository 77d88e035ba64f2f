import { faultySlide } from '../faulty-slide.ts'
import type { MissingStoryParts, StoryFaultFacts } from '../story-facts.ts'
import { format } from './format.ts'

const slides = { one: 'slide', other: 'slides' }

/** Stories, the show and the window of the presenter. */
export const present = {
  panel: {
    title: 'Toon in een vergadering',
    intro:
      'Een verhaal is een reeks kaarten met tekst. Toon het op een groot scherm, stap voor stap.',
    close: 'Sluit de verhalen',
    builtIn: 'Kant-en-klaar verhaal',
    own: 'Je eigen verhalen',
    ownNone:
      'Je hebt nog geen eigen verhaal. Maak er een, of pas een kopie van het kant-en-klare verhaal aan.',
    kept: 'Je verhalen staan alleen in deze browser. Bewaar een bestand om ze niet te verliezen.',
    create: 'Nieuw verhaal',
    newTitle: 'Mijn verhaal',
    openFile: 'Open een bestand',
    showView: 'Toon deze kaart groot',
    count: (count: number) => format.count(count, slides),
    edit: 'Bewerk',
    copy: 'Maak een kopie',
    copyTitle: (title: string) => `${title} (kopie)`,
    start: 'Toon',
    startWithPresenter: 'Toon met notities in een tweede venster',
    remove: 'Verwijder',
    removed: (title: string) => `‘${title}’ is verwijderd.`,
    restore: 'Zet terug',
    back: 'Alle verhalen',
  },
  edit: {
    storyTitle: 'Titel van het verhaal',
    addView: 'Voeg deze kaart toe als slide',
    added: (title: string) => `Toegevoegd: ${title}`,
    singleOnly: 'Een slide toont één kaart: van deze weergave nemen we het eerste cijfer.',
    full: (most: number) => `Een verhaal telt hoogstens ${format.count(most, slides)}.`,
    none: 'Nog geen slides. Kies een kaart en voeg ze toe.',
    slide: (number: number) => `Slide ${format.integer(number)}`,
    title: 'Titel',
    text: 'Tekst op de slide',
    textHint: 'Leeg: de zin bij de kaart.',
    notes: 'Notities voor de spreker',
    up: (title: string) => `Zet ‘${title}’ hoger`,
    down: (title: string) => `Zet ‘${title}’ lager`,
    remove: (title: string) => `Verwijder ‘${title}’`,
    open: 'Toon op de kaart',
    replace: 'Neem de kaart van nu',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    moved: (title: string, place: number) =>
      `‘${title}’ staat nu op plaats ${format.integer(place)}.`,
    undone: 'Ongedaan gemaakt.',
    redone: 'Opnieuw gedaan.',
  },
  share: {
    title: 'Bewaren en delen',
    save: 'Bewaar als bestand',
    link: 'Kopieer een link met het hele verhaal',
    linkCopied: 'De link is gekopieerd.',
    linkFailed: 'De browser liet kopiëren niet toe.',
    linkTooLong: (characters: number, most: number) =>
      `Dit verhaal past niet in een link: ${format.integer(characters)} tekens, en hoogstens ${format.integer(most)} komen goed over. Bewaar het als bestand en stuur dat door.`,
    powerpoint: 'Maak een PowerPoint',
    powerpointBusy: (slide: number, count: number) =>
      `PowerPoint: slide ${format.integer(slide)} van ${format.integer(count)}…`,
    powerpointDone: 'De PowerPoint is klaar.',
    powerpointFailed: 'De PowerPoint is niet gelukt. Probeer het opnieuw.',
    print: 'Druk af, één slide per blad',
    printBusy: 'De bladen worden gemaakt…',
    printFailed: 'Het afdrukken is niet gelukt. Probeer het opnieuw.',
    received: (title: string) => `Iemand deelde een verhaal: ‘${title}’.`,
    keep: 'Bewaar in deze browser',
    opened: (title: string) => `‘${title}’ is geopend.`,
  },
  fault: ({ name, fault }: StoryFaultFacts) => {
    const start =
      name === null ? 'De link bevat geen bruikbaar verhaal' : `‘${name}’ is niet geopend`
    switch (fault.kind) {
      case 'tooLarge':
        return `${start}: het is te groot voor een verhaal. Er is niets veranderd.`
      case 'notJson':
        return `${start}: de inhoud is beschadigd of afgebroken. Er is niets veranderd.`
      case 'notAStory':
        return `${start}: het is geen verhaal van Wijkwijzer. Er is niets veranderd.`
      case 'otherVersion':
        return `${start}: het is gemaakt met een andere versie van Wijkwijzer. Herlaad deze pagina en probeer opnieuw. Er is niets veranderd.`
      case 'tooManySlides':
        return `${start}: het telt ${format.count(fault.slides, slides)}, meer dan een verhaal mag hebben. Er is niets veranderd.`
      case 'invalid': {
        const slide = faultySlide(fault.place)
        return `${start}: er zit een fout in ${slide === null ? 'het begin' : `slide ${format.integer(slide)}`}. Er is niets veranderd.`
      }
    }
  },
  fileUnread: (name: string) => `‘${name}’ kon niet gelezen worden. Er is niets veranderd.`,
  notices: {
    storageBlocked:
      'Deze browser bewaart niets. Je verhalen blijven staan tot je de pagina verlaat: bewaar ze als bestand.',
    storageFull:
      'De opslag van deze browser is vol. Je laatste wijziging staat alleen in dit venster: bewaar het verhaal als bestand.',
    changedElsewhere: (title: string) =>
      `‘${title}’ is in een ander venster veranderd. Je ziet de nieuwste versie; met ‘Ongedaan maken’ keer je terug.`,
    keptBoth: (title: string) =>
      `Dit verhaal was intussen in een ander venster veranderd. Jouw versie staat ernaast als ‘${title}’.`,
    removedElsewhere: (title: string) => `‘${title}’ is in een ander venster verwijderd.`,
    damaged: (count: number) =>
      `${format.count(count, { one: 'bewaard verhaal is', other: 'bewaarde verhalen zijn' })} beschadigd en niet te lezen. ${format.plural(count, { one: 'We laten het staan zoals het is.', other: 'We laten ze staan zoals ze zijn.' })}`,
    dismiss: 'Begrepen',
  },
  show: {
    /** Beside the dot in the legend: a service with no room for its symbol. */
    dot: 'vlak bij een andere',
    label: 'Presentatie',
    position: (slide: number, count: number) =>
      `${format.integer(slide)} / ${format.integer(count)}`,
    positionSpoken: (slide: number, count: number, title: string) =>
      `Slide ${format.integer(slide)} van ${format.integer(count)}: ${title}`,
    previous: 'Vorige',
    next: 'Volgende',
    blank: 'Zwart scherm',
    legend: 'Grote legende',
    spotlight: 'Licht op de wijk of de groep',
    fullScreen: 'Volledig scherm',
    presenter: 'Notities in een tweede venster',
    keys: 'Toetsen',
    end: 'Stop',
    popupBlocked:
      'De browser hield het tweede venster tegen. Sta vensters toe voor deze site en probeer opnieuw.',
    keyList: [
      { keys: 'Page Down, → of spatie', does: 'volgende slide' },
      { keys: 'Page Up of ←', does: 'vorige slide' },
      { keys: 'Home, End', does: 'eerste, laatste slide' },
      { keys: 'B', does: 'zwart scherm aan of uit' },
      { keys: 'L', does: 'legende groter of gewoon' },
      { keys: 'S', does: 'licht op de gekozen wijk of op de groep' },
      { keys: 'F', does: 'volledig scherm' },
      { keys: 'P', does: 'notities in een tweede venster' },
      { keys: 'Esc', does: 'stoppen' },
    ],
    closeKeys: 'Sluit',
    blankSpoken: 'Het scherm is zwart. Druk op B om verder te gaan.',
    missing: ({ shown, missing }: MissingStoryParts) =>
      `${format.integer(missing)} van ${format.count(shown + missing, { one: 'wijk', other: 'wijken' })} zonder cijfer`,
    noMap: 'De kaart kan hier niet getekend worden.',
    failed:
      'De gegevens van deze slide zijn niet geladen. Ga terug en verder om opnieuw te proberen.',
    counting: 'Deze slide wordt berekend…',
    services: 'Op de kaart',
  },
  presenter: {
    pageTitle: 'Notities',
    waiting: 'We zoeken de presentatie…',
    notFound:
      'Er loopt geen presentatie in een ander venster. Start ze op de kaart, bij ‘Toon in een vergadering’.',
    ended: 'De presentatie is gestopt. Je mag dit venster sluiten.',
    current: 'Nu',
    nextSlide: 'Straks',
    lastSlide: 'Dit is de laatste slide.',
    notes: 'Notities',
    noNotes: 'Geen notities bij deze slide.',
    counting: 'De cijfers van deze slide worden berekend…',
    clock: 'Klok',
    timer: 'Tijd',
    restart: 'Begin de tijd opnieuw',
    blankOn: 'Het scherm is zwart.',
    unsupported: 'Deze browser kan twee vensters niet laten samenwerken.',
  },
}
