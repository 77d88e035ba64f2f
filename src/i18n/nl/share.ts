import { format } from './format.ts'

const slides = { one: 'slide', other: 'slides' }

/** Sharing and taking along: the dialog, and the words on what is handed out. */
export const share = {
  panel: {
    own: {
      note: 'Voeg een eigen lijst of tabel toe. Die blijft in deze browser.',
      needed:
        'Wat je nu ziet, steunt op eigen gegevens. Ze zitten niet in de link en niet in de kaart voor een website: wie die opent, ziet het gewone cijfer, tenzij hetzelfde bestand daar is toegevoegd. In een afbeelding, tabel of slide staan ze wel.',
    },
    lensNote:
      'Er staan nu meerdere kaarten naast elkaar. Wat je meeneemt, toont de kaart van het eerste cijfer.',
    link: {
      title: 'Link',
      note: 'Wie de link opent, ziet precies deze kaart.',
      copy: 'Kopieer link',
      copied: 'De link is gekopieerd.',
      copySentence: 'Kopieer zin',
      sentenceCopied: 'De zin is gekopieerd, met bron en link.',
      copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer ze zelf.',
      address: 'Adres van deze kaart',
      qr: 'QR-code van deze kaart',
      qrTooLong:
        'Deze link is te lang voor een QR-code. Kies minder wijken of diensten, of gebruik de link.',
    },
    picture: {
      title: 'Afbeelding',
      note: 'Met titel, legende, zin, bron en link. SVG kun je bewerken, bijvoorbeeld in Inkscape.',
      size: 'Grootte van de PNG',
      pixels: (scale: number, width: number, height: number) =>
        `${format.integer(scale)}×: ${format.integer(width)} bij ${format.integer(height)} pixels`,
      sizeUnknown: (scale: number) => `${format.integer(scale)}×`,
      background: 'Achtergrond',
      backgrounds: { white: 'Wit', transparent: 'Doorzichtig' },
      png: 'Bewaar als PNG',
      svg: 'Bewaar als SVG',
    },
    slide: {
      title: 'Presentatie',
      note: 'Eén slide met de kaart, en met titel, zin, legende en bron als tekst die je kan wijzigen.',
      pptx: 'Bewaar als PowerPoint',
    },
    table: {
      title: 'Cijfers',
      note: 'De tabel zoals ze nu gefilterd en gesorteerd is, met bron en uitleg. Opent in Excel en LibreOffice.',
      csv: 'Bewaar als CSV',
    },
    print: {
      title: 'Afdrukken',
      note: 'Eén blad. In het venster van je browser kun je ook ‘Opslaan als PDF’ kiezen.',
      paper: 'Papier',
      orientation: 'Stand',
      orientations: { landscape: 'Liggend', portrait: 'Staand' },
      print: 'Afdrukken',
    },
    embed: {
      title: 'Op een website',
      note: 'Plak deze code in je pagina. De kaart staat er dan in, met legende, bron en een link naar hier.',
      shows:
        'In het kader staat één kaart: met je uitsnede, je gekozen wijk en je scenario. Twee cijfers samen, kleine kaarten en de tabel staan er niet in; die opent de link.',
      width: 'Breedte in pixels',
      height: 'Hoogte in pixels',
      code: 'Code voor je pagina',
      copy: 'Kopieer code',
      copied: 'De code is gekopieerd.',
      preview: 'Toon een voorbeeld',
      previewTitle: 'Voorbeeld van de kaart op een website',
    },
    busy: (name: string) => `${name}: bezig…`,
    progress: (done: number, of: number) =>
      `${format.integer(done)} van ${format.count(of, slides)} klaar`,
    saved: (file: string) => `Bewaard: ${file}`,
    printed: 'Het venster om af te drukken is geopend.',
    failures: {
      codeMissing:
        'Dit deel van de kaart kon niet geladen worden. De rest werkt. Kijk je verbinding na en probeer opnieuw.',
      dataMissing:
        'De kaartgegevens konden niet geladen worden. De rest werkt. Kijk je verbinding na en probeer opnieuw.',
      tooLarge:
        'Deze afbeelding is te groot voor dit toestel. Kies een kleinere grootte, of bewaar als SVG.',
      unexpected: 'Het bestand kon niet gemaakt worden. Probeer opnieuw, of kies een andere vorm.',
    },
  },
  sheet: {
    definition: 'Wat het is',
    caution: 'Let op',
    source: 'Bron',
    open: 'Open deze kaart',
    link: (address: string) => `Open deze kaart: ${address}`,
    mapAlt: (label: string) => `Kaart. ${label}`,
    qrAlt: 'QR-code met de link naar deze kaart',
    layers: {
      background: 'Achtergrond',
      words: 'Titel en zin',
      legend: 'Legende',
      source: 'Bron en link',
      map: 'Kaart',
      ground: 'Onbewoond',
      green: 'Groen',
      water: 'Water',
      districtFill: 'Wijken',
      canalCasing: 'Kanaal, rand',
      canal: 'Kanaal',
      municipalityBorder: 'Gemeentegrenzen',
      regionBorder: 'Gewestgrens',
      breakLine: 'Breuklijnen',
      zoneHalo: 'Omtrek, rand',
      zoneLine: 'Omtrek',
      selectionHalo: 'Gekozen wijk, rand',
      selectionLine: 'Gekozen wijk',
      symbol: 'Cirkels',
      label: 'Namen',
      pointStreet: 'Diensten op straat gekend',
      pointBuilding: 'Diensten',
    },
  },
  csv: {
    title: 'Titel',
    subtitle: 'Jaar en aantal',
    sentence: 'Bevinding',
    definition: 'Wat het is',
    caution: 'Let op',
    basis: 'Berekening',
    notice: 'Opmerking',
    unit: 'Eenheid',
    year: 'Jaar',
    source: 'Bron',
    edition: 'Editie van de gegevens',
    counted: 'Wijken met een cijfer',
    rows: 'Rijen in deze tabel',
    filter: 'Filter',
    link: 'Link',
    columns: {
      rank: 'Rang',
      code: 'Code',
      district: 'Wijk',
      municipality: 'Gemeente',
      value: 'Cijfer',
      shown: 'Zoals getoond',
      year: 'Jaar',
      inhabitants: 'Inwoners',
      reason: 'Reden zonder cijfer',
    },
    of: (counted: number, total: number) => `${format.integer(counted)} / ${format.integer(total)}`,
  },
  embed: {
    open: 'Open de volledige kaart',
    failed: 'De kaart kon niet geladen worden.',
    retry: 'Probeer opnieuw',
    hint: 'Wijs een wijk aan voor haar cijfer.',
  },
}
