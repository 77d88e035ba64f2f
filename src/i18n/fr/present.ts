import { faultySlide } from '../faulty-slide.ts'
import type { present as dutch } from '../nl/present.ts'
import type { MissingStoryParts, StoryFaultFacts } from '../story-facts.ts'
import { format } from './format.ts'

const slides = { one: 'diapositive', other: 'diapositives' }

/** Stories, the show and the window of the presenter. */
export const present: typeof dutch = {
  panel: {
    title: 'Montrer en réunion',
    intro: 'Un récit est une suite de cartes avec du texte. Montrez-le sur grand écran, pas à pas.',
    close: 'Fermer les récits',
    builtIn: 'Récit prêt à l’emploi',
    own: 'Vos propres récits',
    ownNone:
      'Vous n’avez pas encore de récit. Créez-en un, ou modifiez une copie du récit prêt à l’emploi.',
    kept: 'Vos récits se trouvent seulement dans ce navigateur. Enregistrez un fichier pour ne pas les perdre.',
    create: 'Nouveau récit',
    newTitle: 'Mon récit',
    openFile: 'Ouvrir un fichier',
    showView: 'Montrer cette carte en grand',
    count: (count: number) => format.count(count, slides),
    edit: 'Modifier',
    copy: 'Faire une copie',
    copyTitle: (title: string) => `${title} (copie)`,
    start: 'Montrer',
    startWithPresenter: 'Montrer avec les notes dans une seconde fenêtre',
    remove: 'Supprimer',
    removed: (title: string) => `« ${title} » est supprimé.`,
    restore: 'Rétablir',
    back: 'Tous les récits',
  },
  edit: {
    storyTitle: 'Titre du récit',
    addView: 'Ajouter cette carte comme diapositive',
    added: (title: string) => `Ajouté : ${title}`,
    singleOnly:
      'Une diapositive montre une seule carte : de cette vue, nous prenons le premier chiffre.',
    full: (most: number) => `Un récit compte au plus ${format.count(most, slides)}.`,
    none: 'Pas encore de diapositives. Choisissez une carte et ajoutez-la.',
    slide: (number: number) => `Diapositive ${format.integer(number)}`,
    title: 'Titre',
    text: 'Texte de la diapositive',
    textHint: 'Vide : la phrase de la carte.',
    notes: 'Notes pour l’orateur',
    up: (title: string) => `Monter « ${title} »`,
    down: (title: string) => `Descendre « ${title} »`,
    remove: (title: string) => `Supprimer « ${title} »`,
    open: 'Montrer sur la carte',
    replace: 'Prendre la carte actuelle',
    undo: 'Annuler',
    redo: 'Rétablir',
    moved: (title: string, place: number) =>
      `« ${title} » est maintenant à la place ${format.integer(place)}.`,
    undone: 'Annulé.',
    redone: 'Rétabli.',
  },
  share: {
    title: 'Enregistrer et partager',
    save: 'Enregistrer dans un fichier',
    link: 'Copier un lien avec tout le récit',
    linkCopied: 'Le lien est copié.',
    linkFailed: 'Le navigateur n’a pas permis de copier.',
    linkTooLong: (characters: number, most: number) =>
      `Ce récit ne tient pas dans un lien : ${format.integer(characters)} caractères, et ${format.integer(most)} au plus arrivent bien. Enregistrez-le dans un fichier et envoyez celui-ci.`,
    powerpoint: 'Faire un PowerPoint',
    powerpointBusy: (slide: number, count: number) =>
      `PowerPoint : diapositive ${format.integer(slide)} sur ${format.integer(count)}…`,
    powerpointDone: 'Le PowerPoint est prêt.',
    powerpointFailed: 'Le PowerPoint n’a pas réussi. Réessayez.',
    print: 'Imprimer, une diapositive par feuille',
    printBusy: 'Les feuilles sont en préparation…',
    printFailed: 'L’impression a échoué. Réessayez.',
    received: (title: string) => `Quelqu’un a partagé un récit : « ${title} ».`,
    keep: 'Garder dans ce navigateur',
    opened: (title: string) => `« ${title} » est ouvert.`,
  },
  fault: ({ name, fault }: StoryFaultFacts) => {
    const start =
      name === null
        ? 'Le lien ne contient pas de récit utilisable'
        : `« ${name} » n’a pas été ouvert`
    switch (fault.kind) {
      case 'tooLarge':
        return `${start} : c’est trop grand pour un récit. Rien n’a changé.`
      case 'notJson':
        return `${start} : le contenu est abîmé ou coupé. Rien n’a changé.`
      case 'notAStory':
        return `${start} : ce n’est pas un récit de Wijkwijzer. Rien n’a changé.`
      case 'otherVersion':
        return `${start} : il vient d’une autre version de Wijkwijzer. Rechargez cette page et réessayez. Rien n’a changé.`
      case 'tooManySlides':
        return `${start} : il compte ${format.count(fault.slides, slides)}, plus qu’un récit ne peut en avoir. Rien n’a changé.`
      case 'invalid': {
        const slide = faultySlide(fault.place)
        return `${start} : il y a une erreur ${slide === null ? 'au début' : `dans la diapositive ${format.integer(slide)}`}. Rien n’a changé.`
      }
    }
  },
  fileUnread: (name: string) => `« ${name} » n’a pas pu être lu. Rien n’a changé.`,
  notices: {
    storageBlocked:
      'Ce navigateur ne garde rien. Vos récits restent jusqu’à ce que vous quittiez la page : enregistrez-les dans un fichier.',
    storageFull:
      'La mémoire de ce navigateur est pleine. Votre dernier changement n’est que dans cette fenêtre : enregistrez le récit dans un fichier.',
    changedElsewhere: (title: string) =>
      `« ${title} » a été modifié dans une autre fenêtre. Vous voyez la dernière version ; « Annuler » revient en arrière.`,
    keptBoth: (title: string) =>
      `Ce récit avait été modifié entre-temps dans une autre fenêtre. Votre version se trouve à côté, sous « ${title} ».`,
    removedElsewhere: (title: string) => `« ${title} » a été supprimé dans une autre fenêtre.`,
    damaged: (count: number) =>
      `${format.count(count, { one: 'récit gardé est abîmé et illisible', other: 'récits gardés sont abîmés et illisibles' })}. Nous n’y touchons pas.`,
    dismiss: 'Compris',
  },
  show: {
    dot: 'près d’un autre',
    label: 'Présentation',
    position: (slide: number, count: number) =>
      `${format.integer(slide)} / ${format.integer(count)}`,
    positionSpoken: (slide: number, count: number, title: string) =>
      `Diapositive ${format.integer(slide)} sur ${format.integer(count)} : ${title}`,
    previous: 'Précédente',
    next: 'Suivante',
    blank: 'Écran noir',
    legend: 'Grande légende',
    spotlight: 'Lumière sur le quartier ou le groupe',
    fullScreen: 'Plein écran',
    presenter: 'Notes dans une seconde fenêtre',
    keys: 'Touches',
    end: 'Arrêter',
    popupBlocked:
      'Le navigateur a bloqué la seconde fenêtre. Autorisez les fenêtres pour ce site et réessayez.',
    keyList: [
      { keys: 'Page Down, → ou espace', does: 'diapositive suivante' },
      { keys: 'Page Up ou ←', does: 'diapositive précédente' },
      { keys: 'Début et Fin', does: 'première, dernière diapositive' },
      { keys: 'La touche B', does: 'écran noir ou non' },
      { keys: 'La touche L', does: 'légende plus grande ou normale' },
      { keys: 'La touche S', does: 'lumière sur le quartier choisi ou sur le groupe' },
      { keys: 'La touche F', does: 'plein écran' },
      { keys: 'La touche P', does: 'notes dans une seconde fenêtre' },
      { keys: 'Échap', does: 'arrêter' },
    ],
    closeKeys: 'Fermer',
    blankSpoken: 'L’écran est noir. Appuyez sur B pour continuer.',
    missing: ({ shown, missing }: MissingStoryParts) =>
      `${format.integer(missing)} des ${format.count(shown + missing, { one: 'quartier', other: 'quartiers' })} sans chiffre`,
    noMap: 'La carte ne peut pas être dessinée ici.',
    failed:
      'Les données de cette diapositive ne sont pas arrivées. Reculez puis avancez pour réessayer.',
    counting: 'Cette diapositive est en cours de calcul…',
    services: 'Sur la carte',
  },
  presenter: {
    pageTitle: 'Notes de la présentation',
    waiting: 'Nous cherchons la présentation…',
    notFound:
      'Aucune présentation n’est en cours dans une autre fenêtre. Lancez-la sur la carte, à « Montrer en réunion ».',
    ended: 'La présentation est terminée. Vous pouvez fermer cette fenêtre.',
    current: 'Maintenant',
    nextSlide: 'Ensuite',
    lastSlide: 'C’est la dernière diapositive.',
    notes: 'Notes',
    noNotes: 'Pas de notes pour cette diapositive.',
    counting: 'Les chiffres de cette diapositive sont en cours de calcul…',
    clock: 'Heure',
    timer: 'Durée',
    restart: 'Remettre la durée à zéro',
    blankOn: 'L’écran est noir.',
    unsupported: 'Ce navigateur ne peut pas faire marcher deux fenêtres ensemble.',
  },
}
