import type { MethodFacts, MethodTexts } from '../method-text.ts'
import { format } from './format.ts'

const aangiften = { one: 'aangifte', other: 'aangiften' }

const ofYear = (year: number | null): string => (year === null ? '' : ` van ${format.year(year)}`)

/** How every measure is computed, in short; consistent with docs/method. */
export const methodTexts = (facts: MethodFacts): MethodTexts => ({
  title: 'Hoe is dit berekend?',
  intro:
    'Per maat: wat het is, de formule, hoe je het leest en wat het niet zegt. Een wijk zonder cijfer telt nergens mee. Niets wordt bijgeschat.',
  long: 'De lange versie, met bronnen, staat in het Engels in de map docs/method bij de broncode.',
  parts: {
    what: 'Wat is het?',
    formula: 'Formule',
    read: 'Hoe lees je het?',
    limits: 'Wat zegt het niet?',
  },
  methods: {
    mean: {
      name: 'Gemiddelde van een groep wijken',
      what: 'Het cijfer van elke wijk, gewogen naar haar inwoners van dat jaar. Een wijk met veel inwoners telt dus zwaarder door.',
      formula: '',
      read: 'Zo veel is het cijfer van de wijk waar een doorsnee inwoner van de groep woont. Van een mediaan, zoals het inkomen, is dit een gewogen gemiddelde van wijkmedianen.',
      limits:
        'Het is niet de mediaan van alle inwoners samen: die is niet uit wijkmedianen te berekenen. Verschillen binnen een wijk zijn niet te zien.',
    },
    gap: {
      name: 'Verschil tussen twee groepen',
      what: 'Het gemiddelde van de gekozen wijken, min het gemiddelde van de wijken waarmee je vergelijkt.',
      formula: '',
      read: 'Een min betekent: lager in de groep. Tussen twee percentages staat het verschil in procentpunt: van 15% naar 25% is 10 procentpunt.',
      limits:
        'Een verschil zegt niets over de oorzaak. Als minder wijken een cijfer hebben, zijn de groepen kleiner en niet dezelfde.',
    },
    overYears: {
      name: 'Het verschil door de jaren',
      what: 'Elk jaar hetzelfde verschil, altijd over dezelfde wijken: die met een cijfer en een aantal inwoners in elk jaar van de lijn.',
      formula: 'per jaar: verschil tussen de twee groepen, met de inwoners van dat jaar',
      read: 'De lijn beweegt omdat cijfers of inwoners veranderen, nooit omdat er andere wijken meetellen. Hoeveel wijken het zijn, staat erbij.',
      limits:
        'De vaste groep is niet het hele gewest. Voor het inkomen zijn het 59 wijken, gemiddeld armer dan de rest. Bedragen zijn niet aangepast aan de prijzen.',
    },
    change: {
      name: 'Verandering tussen twee jaren',
      what: 'Het cijfer van het getoonde jaar, min dat van een eerder jaar, per wijk.',
      formula: '',
      read: 'Nul is altijd een klassegrens: geen klasse mengt toename en afname. Tussen percentages gaat het om procentpunt.',
      limits:
        'Kleuren van twee veranderingen zijn niet te vergelijken, de getallen wel. Bedragen zijn niet aangepast aan de prijzen.',
    },
    difference: {
      name: 'Verschil met een vergelijkingswaarde',
      what: 'Het cijfer van elke wijk, min dat van het gewest, van de arme sikkel of van de andere wijken.',
      formula: '',
      read: 'Boven nul: hoger dan de vergelijkingswaarde. De legende zegt welke waarde dat is en over hoeveel wijken.',
      limits:
        'Voor het gewest nemen we de waarde die BISA publiceert. Die is niet hetzelfde als het gemiddelde van de wijken. Van aantallen maken we geen verschil.',
    },
    rank: {
      name: 'Rang',
      what: 'De plaats van een wijk als je alle wijken met een cijfer van hoog naar laag zet.',
      formula: '',
      read: '1e is het hoogste cijfer, niet het beste. Wijken met hetzelfde cijfer delen een rang.',
      limits:
        'Een rang zegt niet hoe groot het verschil is. Van nationaliteiten en van aantallen maken we nooit een rangorde.',
    },
    zones: {
      name: 'Welke wijken zijn de arme sikkel?',
      what: 'Er is geen officiële lijst. Deze kaart heeft zes omschrijvingen: twee lezen een tekst, vier zijn berekend op het inkomen van één vast jaar.',
      formula:
        'inkomen onder een deel van het gewest; de laagste van vijf natuurlijke klassen; laag tussen lage buren (lokale Moran, 5%); de grootste aaneengesloten groep in het armste vijfde van de inwoners',
      read: 'Bij elke wijk staat waarom ze erbij hoort. ‘In hoeveel omschrijvingen’ telt hoe vaak een wijk erin valt.',
      limits:
        'Vier omschrijvingen steunen op dezelfde inkomenscijfers. Een hoog aantal toont dat lezingen overeenkomen; het is geen bewijs.',
    },
    classes: {
      name: 'Klassen en kleuren',
      what: 'De cijfers zijn in klassen verdeeld. Elke klasse heeft één kleur.',
      formula:
        'gewoon: natuurlijke groepen (ckmeans: zo klein mogelijke verschillen binnen een klasse), met afgeronde grenzen, over alle volledige jaren samen',
      read: 'Een cijfer precies op een grens hoort bij de hogere klasse. Zolang de grenzen gelijk zijn voor alle jaren, betekent een kleur elk jaar hetzelfde.',
      limits:
        'Twee wijken naast een grens kunnen dichter bij elkaar liggen dan twee binnen één klasse. Kijk in de tabel voor het cijfer zelf.',
    },
    quantiles: {
      name: 'P90/P10 en P80/P20',
      what: 'Hoeveel keer een hoog wijkcijfer zo groot is als een laag.',
      formula: '',
      read: 'Zet de wijken op een rij van laag naar hoog. P10 is het cijfer van de wijk waar het eerste tiende van de inwoners vol is, P90 dat waar negen tienden vol zijn.',
      limits:
        'Het zegt niets over wie nog lager of hoger zit, en niets over mensen binnen een wijk. P80/P20 is niet hetzelfde als S80/S20.',
    },
    gini: {
      name: 'Gini-coëfficiënt',
      what: 'Hoe ongelijk het cijfer over de wijken verdeeld is, van 0 (overal gelijk) tot bijna 1.',
      formula: '',
      read: 'Neem twee inwoners op goed geluk. De Gini is de helft van het verwachte verschil tussen de cijfers van hun wijken, in delen van het gemiddelde.',
      limits:
        'Ongelijkheid binnen wijken zit er niet in. Vergelijk dit nooit met een Gini tussen gezinnen: die ligt veel hoger.',
    },
    theil: {
      name: 'Theil-index',
      what: 'Meet ongelijkheid zoals de Gini, maar splitst ze zonder rest: tussen groepen en binnen groepen.',
      formula: '',
      read: 'Lees de delen, niet de hoogte: ‘39% tussen’ betekent dat 39% overblijft als elke wijk het gemiddelde van haar groep had.',
      limits:
        'Meer en kleinere groepen geven altijd meer ‘tussen’. Een groot deel zegt niet dat de grens van de groep de oorzaak is.',
    },
    moran: {
      name: 'Moran’s I',
      what: 'Lijken buurwijken op elkaar?',
      formula: '',
      read: 'Naar 1: laag ligt naast laag en hoog naast hoog. Rond 0: geen patroon. Naar −1: een schaakbord. De p-waarde zegt hoe vaak toeval zoiets of sterker geeft.',
      limits:
        'Het zegt niet waar de patronen liggen of waarom. Met andere wijkgrenzen krijg je een ander getal.',
    },
    band: {
      name: 'Hoe gewoon is zo’n verschil?',
      what: 'De groep vergeleken met willekeurige aaneengesloten groepen van evenveel wijken.',
      formula:
        'aandeel van 9 999 groepen met een minstens even groot verschil in dezelfde richting',
      read: 'Hoe minder groepen, hoe sterker de gekozen groep eruit springt. Het startgetal van het toeval staat in de link.',
      limits:
        'Het is geen toets: de groep is niet op goed geluk getekend. Wie haar omschreef, wist waar de lage inkomens zijn.',
    },
    bivariate: {
      name: 'Twee cijfers op één kaart',
      what: 'Elk cijfer is in drie verdeeld. Drie maal drie geeft negen soorten wijken.',
      formula:
        'grenzen: gewogen derden (tercielen) over de wijken met beide cijfers, gewogen naar inwoners',
      read: 'In elk derde woont ongeveer een derde van de inwoners. De hoeken van de legende zeggen wat samengaat.',
      limits:
        'Dat twee cijfers samengaan in wijken, zegt niet dat het ene het andere veroorzaakt, en niet dat het om dezelfde mensen gaat.',
    },
    breakLines: {
      name: 'Breuklijnen',
      what: 'De grens tussen twee buurwijken, zo dik als hun cijfers verschillen.',
      formula:
        'dikte volgt het verschil: 14 pixels voor de hele breedte van de klassen, hoogstens 8',
      read: 'Een dikke lijn: een groot verschil tussen de twee kanten. Grenzen korter dan 100 meter staan alleen in de lijst.',
      limits:
        'Het zegt niet waarom, en niet dat mensen aan beide kanten gescheiden leven. Een cijfer geldt voor de hele wijk.',
    },
    similar: {
      name: 'Wijken met gelijkende cijfers',
      what: 'De drie wijken waarvan alle cijfers samen het dichtst bij die van deze wijk liggen.',
      formula:
        'afstand = √(gemiddelde van de gekwadrateerde verschillen), elk verschil gedeeld door 1,4826 × de mediane afwijking',
      read: '0: overal hetzelfde. 1: op elk cijfer een gewoon verschil tussen wijken.',
      limits:
        'Een thema met veel cijfers weegt zwaarder door. Gelijkende cijfers maken nog geen gelijke plek.',
    },
    reach: {
      name: 'Bereik te voet',
      what: 'Hoeveel inwoners binnen 5, 10 of 15 minuten stappen bij een dienst zijn.',
      formula:
        'kortste weg over straten en paden, aan 80 meter per minuut: 400, 800 of 1 200 meter, de grens inbegrepen',
      read: 'Bereikt en niet bereikt zijn samen alle inwoners. Inwoners van een statistische sector zijn gelijk over haar straten verdeeld.',
      limits:
        'Hellingen, oversteken en een onveilig gevoel tellen niet mee, bus en fiets evenmin. Het zegt niets over openingsuren, plaats of kwaliteit. Alleen diensten die we kennen, tellen.',
    },
    need: {
      name: 'Volgt het aanbod de nood?',
      what: 'Is een groep even goed bereikt als alle inwoners samen?',
      formula: '',
      read: '1: in verhouding. We vergelijken met 199 keer evenveel plekken, willekeurig gekozen waar mensen wonen. Binnen het interval van 95% is de verhouding niet te onderscheiden van toeval.',
      limits:
        'Het zegt niet of er plaats is, of het open is en of het is wat mensen nodig hebben. Wie veel vergelijkt, vindt altijd wel iets buiten de 95%.',
    },
    bestPlace: {
      name: 'Beste volgende plek',
      what: 'Het kruispunt waar een extra dienst de meeste mensen zou bereiken die nu te ver wonen. Met die plek erbij zoeken we de volgende.',
      formula:
        'vijf keer: kies het punt met de grootste winst in personen, voeg het toe, tel opnieuw',
      read: 'Elke volgende plek brengt evenveel of minder mensen erbij dan de vorige.',
      limits:
        'Vijf plekken samen kiezen kan iets beter zijn. Of er een gebouw is, wat het kost en wie het zou openhouden, weten we niet.',
    },
    sectors: {
      name: 'De sectoren binnen een wijk',
      what: `Een statistische sector is het kleinste gebied waarvoor Statbel cijfers geeft. Een wijk bestaat uit een of meer sectoren. Getoond is het mediaan belastbaar inkomen per aangifte${ofYear(facts.sectorYear)}, per sector.`,
      formula: '',
      read: `Het verschil binnen een wijk is de hoogste min de laagste mediaan, als twee sectoren of meer te vergelijken zijn. Vergeleken zijn sectoren met minstens ${format.count(facts.fewDeclarations, aangiften)}. De andere zijn gestippeld: enkele mensen kunnen hun cijfer sterk veranderen. Gearceerd is een sector zonder gepubliceerde mediaan, meestal omdat er heel weinig aangiften zijn. Het deel binnen de wijken komt van de index van Theil, gewogen met de aangiften.`,
      limits:
        'Het gemiddelde van de sectoren is niet het cijfer van de wijk. Het gaat over aangiften, niet over gezinnen of personen. Waar veel studenten wonen, is het inkomen op papier laag. Aan de randen verschilt de tekening van de sectoren enkele meters van die van de wijken.',
    },
  },
})
