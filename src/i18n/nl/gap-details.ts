import { format } from './format.ts'

const wijken = { one: 'wijk', other: 'wijken' }
const groepen = { one: 'groep', other: 'groepen' }

/** What the panel on the gap unfolds: every wijk a dot, the years, inequality, chance. */
export const gapDetails = {
  distribution: {
    title: 'Elke wijk een stip',
    label: (title: string, year: number) => `${title}, ${format.year(year)}: elke wijk een stip`,
    keys: 'Pijltjes links en rechts: volgende wijk. Op en neer: andere groep. Enter: kies de wijk.',
    region: (value: string) => `gewest ${value}`,
    table: 'Als tabel',
    caption: (group: string) => `${group}: wijken en cijfers`,
    district: 'Wijk',
    value: 'Cijfer',
    pointHint: 'Wijs een stip aan voor de naam en het cijfer.',
  },
  years: {
    title: 'Wordt het verschil kleiner?',
    titleNeutral: 'Hoe verliep het verschil?',
    absolute: (unit: string) => `In ${unit}`,
    percentagePoints: 'In procentpunten',
    relative: 'In procent',
    panel: (zone: number, zoneAll: number, others: number) =>
      `${format.integer(zone)} van de ${format.count(zoneAll, { one: 'wijk', other: 'wijken' })} van de groep en ${format.count(others, { one: 'wijk', other: 'wijken' })} ter vergelijking, elk jaar dezelfde.`,
    why: 'Alleen wijken met een cijfer in elk jaar tellen mee. Zo verspringt de lijn nooit door andere wijken.',
    wider: (years: string, here: string, all: string, year: number) =>
      `In ${years} hebben meer wijken een cijfer. Die komen er niet bij: voor ${format.year(year)} toont de lijn ${here}, over alle wijken met een cijfer is het ${all}.`,
    apart: (years: string) => `Niet verbonden, te weinig wijken met een cijfer: ${years}.`,
    apartInhabitants: (years: string) => `Niet verbonden, geen aantal inwoners: ${years}.`,
    absentYears: 'Waar een jaar ontbreekt, is de lijn onderbroken.',
    none: 'Er is maar één jaar met genoeg wijken. Een verloop is er dus niet.',
    noPanel: 'Te weinig wijken hebben in elk jaar een cijfer. Een verloop tonen zou misleiden.',
    summary: (from: string, first: number, to: string, last: number) =>
      `${from} in ${format.year(first)}, ${to} in ${format.year(last)}`,
    /** Which way the gap went, from the first year to the last. */
    course: { wider: 'Groter', narrower: 'Kleiner', same: 'Even groot', turned: 'Omgekeerd' },
    /** Where no gap at all lies, as seen from the picture. */
    zero: {
      above: 'Ingezoomd: 0 (geen verschil) ligt hoger. Hoe lager de lijn, hoe groter het verschil.',
      below: 'Ingezoomd: 0 (geen verschil) ligt lager. Hoe hoger de lijn, hoe groter het verschil.',
      within: 'Bij 0 is er geen verschil.',
    },
    point: (year: number, value: string) => `${format.year(year)}: ${value}`,
    keys: 'Pijltjes links en rechts: ander jaar. Enter: toon dat jaar op de kaart.',
    table: 'Als tabel',
    caption: 'Verschil per jaar, elk jaar dezelfde wijken',
    year: 'Jaar',
    relativeNone: 'Voor dit cijfer zegt een verschil in procent niets.',
  },
  unequal: {
    title: 'Hoe ongelijk zijn de wijken?',
    titleNeutral: 'Hoe verschillend zijn de wijken?',
    basis: (districts: number, inhabitants: number) =>
      `Over ${format.count(districts, wijken)} en ${format.inhabitants(inhabitants)}. Elke inwoner telt voor het cijfer van de eigen wijk; ongelijkheid binnen een wijk is niet gekend.`,
    formula: 'Hoe berekend?',
    tenth: (lower: string, upper: string, ratio: string) =>
      `Minstens een tiende van de inwoners woont in een wijk met hoogstens ${lower}, minstens een tiende in een wijk met minstens ${upper}: ${ratio} keer zoveel.`,
    fifth: (lower: string, upper: string, ratio: string) =>
      `Minstens een vijfde van de inwoners woont in een wijk met hoogstens ${lower}, minstens een vijfde in een wijk met minstens ${upper}: ${ratio} keer zoveel.`,
    quantileFormula:
      'Zet de wijken op een rij van laag naar hoog en tel hun inwoners. P10 is het cijfer van de wijk waar het eerste tiende vol is, P90 dat van de wijk waar negen tienden vol zijn. Niets wordt ertussen geschat. P90/P10 = P90 ÷ P10; P80/P20 werkt met vijfden.',
    gini: 'Gini-coëfficiënt',
    giniText: (difference: string) =>
      `Neem twee inwoners op goed geluk. Het cijfer van hun wijken verschilt naar verwachting ${difference} van het gemiddelde.`,
    giniFormula:
      'G = Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| ÷ (2 W² μ), met x het cijfer van een wijk, w haar inwoners, W alle inwoners en μ het gemiddelde. 0: alle wijken gelijk. Niet te vergelijken met een Gini tussen gezinnen: die ligt veel hoger.',
    theil: 'Theil-index',
    theilText: (between: string, within: string) =>
      `Van de ongelijkheid zit ${between} tussen de groep en de andere wijken, en ${within} binnen die twee.`,
    theilMunicipalities: (between: string, within: string) =>
      `Tussen de gemeenten zit ${between}, binnen de gemeenten ${within}.`,
    theilFormula:
      'T = Σ (w/W)(x/μ) ln(x/μ). Tussen: wat zou overblijven als elke wijk het gemiddelde van haar groep had. Binnen: wat zou overblijven als alle groepen hetzelfde gemiddelde hadden. Tussen + binnen = T. Lees de delen, niet de hoogte.',
    moran: 'Moran’s I',
    moranAlike: (p: string, rounds: string) =>
      `Buurwijken lijken op elkaar, meer dan bij ${rounds} willekeurige schikkingen van dezelfde cijfers te verwachten is (p\u00a0=\u00a0${p}).`,
    moranOpposite: (p: string, rounds: string) =>
      `Buurwijken verschillen van elkaar, meer dan bij ${rounds} willekeurige schikkingen van dezelfde cijfers te verwachten is (p\u00a0=\u00a0${p}).`,
    moranNone: (p: string, rounds: string) =>
      `Buurwijken lijken niet meer op elkaar dan bij ${rounds} willekeurige schikkingen van dezelfde cijfers (p\u00a0=\u00a0${p}).`,
    moranFormula:
      'I = Σ z · (gemiddelde z van de buurwijken) ÷ Σ z², met z het verschil met het gemiddelde van alle wijken. Elke wijk telt één keer. Rond 0: geen patroon; naar 1: buren lijken op elkaar; naar −1: buren zijn tegengesteld.',
    moranNot: 'Niet te berekenen: er zijn geen buurwijken met verschillende cijfers.',
    notForRatio:
      'P90/P10, Gini en Theil delen het ene cijfer door het andere. Voor dit cijfer zegt zo’n deling niets; daarom tonen we ze niet.',
    rateNote:
      'Dit is een aandeel of verhouding: Gini en Theil zeggen hoe ongelijk ze over de kaart verdeeld is.',
    none: 'Te weinig wijken met een cijfer.',
  },
  band: {
    title: 'Hoe gewoon is zo’n verschil?',
    none: (groups: string, size: number) =>
      `Van ${groups} willekeurige aaneengesloten groepen van ${format.count(size, wijken)} heeft geen enkele een even groot verschil met de andere wijken.`,
    some: (groups: string, size: number, count: number, share: string) =>
      `Van ${groups} willekeurige aaneengesloten groepen van ${format.count(size, wijken)} ${count === 1 ? 'heeft' : 'hebben'} ${format.count(count, groepen)} (${share}) een minstens even groot verschil met de andere wijken, in dezelfde richting.`,
    middle: (from: string, to: string) =>
      `Negen van de tien groepen liggen tussen ${from} en ${to}.`,
    parts: (parts: number) =>
      `De groep zelf ligt in ${format.count(parts, { one: 'stuk', other: 'stukken' })}; de vergelijking met groepen uit één stuk is dus los.`,
    noTest:
      'Dit is geen toets. De groep is niet op goed geluk getekend; dit zegt alleen hoe sterk ze eruit springt, altijd tegenover alle andere wijken.',
    not: 'Niet te berekenen voor deze groep.',
    seed: 'Startgetal van het toeval',
    seedNote: 'Hetzelfde getal geeft op elk toestel hetzelfde antwoord. Het staat in de link.',
    formula:
      'Een groep groeit vanaf een willekeurige wijk: telkens komt er een willekeurige buurwijk bij, tot het aantal bereikt is. Van elke groep nemen we het verschil met alle andere wijken, gewogen naar inwoners.',
  },
}
