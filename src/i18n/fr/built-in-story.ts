import type { builtInStory as dutch } from '../nl/built-in-story.ts'

export const builtInStory: typeof dutch = {
  title: 'Vivre ensemble à Bruxelles : l’écart et l’offre',
  slides: {
    plan: {
      title: 'La carte du plan de la VGC',
      text: 'Le plan Samenleven 2022-2025 de la VGC (Commission communautaire flamande) montre une seule carte : le revenu imposable médian par quartier en {year}. Dans cette édition, {counted} des {total} quartiers ont un chiffre pour cette année.',
      notes:
        'Le plan veut plus d’égalité des chances et un écart moins grand selon l’origine. Il dit (point 1.2.6) qu’à Bruxelles le lieu de vie, l’origine et la position sociale sont étroitement liés. Les revenus nuls ne comptent pas, comme sur la carte du plan. Les quartiers hachurés n’ont pas de chiffre ici pour cette année. Ce n’est pas la même chose qu’un revenu bas.',
    },
    newest: {
      title: 'La même carte, avec les derniers chiffres',
      text: 'À présent, {counted} quartiers ont un chiffre. Les classes et les couleurs sont celles de la carte précédente. Mais davantage de quartiers sont comptés, et les prix ont augmenté aussi.',
      notes:
        'Ne comparez donc pas les montants des deux années sans précaution. Nous le faisons plus loin, toujours avec les mêmes quartiers. Il s’agit de déclarations, pas de ménages, et de revenus avant impôt.',
    },
    sickle: {
      title: 'Le croissant pauvre : une description, pas une frontière',
      text: 'Une demi-lune de quartiers aux revenus plus bas, à l’ouest et au nord du Pentagone. Plus la couleur est forte, plus les définitions qui incluent le quartier sont nombreuses.',
      notes:
        'Le plan (note au point 1.2.6) cite des quartiers répartis sur huit communes : Anderlecht, Bruxelles-Ville, Koekelberg, Schaerbeek, Saint-Gilles, Molenbeek-Saint-Jean, Saint-Josse-ten-Noode et Forest. Dans ce récit, nous comptons {zoneCount} quartiers, notre lecture du texte de l’IBSA. Avec une autre définition, chaque chiffre change ; sur la carte, vous pouvez choisir. Le nom parle des revenus des quartiers, pas des personnes qui y vivent.',
    },
    gap: {
      title: 'Quelle est la différence de revenu ?',
      text: 'Par déclaration, par rapport à la valeur régionale : {zone} dans le croissant pauvre, {rest} dans les autres quartiers. La carte montre de combien chaque quartier s’écarte de cette valeur.',
      notes:
        'Ce sont des moyennes de chiffres de quartiers, pondérées par le nombre d’habitants et comparées à la valeur régionale de l’IBSA. Dans chaque quartier vivent des personnes aux revenus plus élevés et plus bas.',
    },
    closing: {
      title: 'La différence diminue-t-elle ?',
      text: 'La différence entre le croissant pauvre et les autres quartiers : {gapFirst} en {gapFirstYear}, {gapLast} en {gapLastYear}. En pour cent : {gapPercentFirst} et {gapPercentLast}. Elle diminue donc en pour cent, pas en euros.',
      notes:
        'La réponse dépend de la mesure : euros ou pour cent. Montrez les deux. Nous comparons toujours les mêmes quartiers : {gapZoneCount} du croissant pauvre et {gapRestCount} autres. Les montants ne sont pas corrigés de la hausse des prix. Seuls les quartiers avec un chiffre chaque année comptent, pour que la comparaison reste juste. Chaque année est pondérée par ses propres habitants, la hausse sur la carte par ceux de {gapLastYear} ; les différences ne concordent donc pas à l’euro près. Cela ne dit pas pourquoi la différence change.',
    },
    work: {
      title: 'Le travail',
      text: 'Le taux de chômage compte les personnes qui cherchent un emploi, parmi toutes celles qui travaillent ou cherchent un emploi.',
      notes:
        'En {gapFirstYear}, la différence était de {gapFirst}, en {gapLastYear} de {gapLast}, sur les mêmes quartiers. Le chiffre ne dit pas pourquoi des personnes ne trouvent pas d’emploi. La discrimination, la langue, le diplôme et les offres d’emploi n’y figurent pas. Le plan (point 1.2.6) dit que les jeunes de ces quartiers ont moins souvent un emploi.',
    },
    protection: {
      title: 'La protection sociale',
      text: 'Le revenu d’intégration est un dernier filet de sécurité. Cette carte compte qui reçoit ce revenu ou un équivalent, pas qui y a droit.',
      notes:
        'Le plan (point 1.2.1) dit que les Bruxellois originaires de pays hors de l’Union européenne vivent plus souvent d’un revenu d’intégration ou d’un équivalent. Cette carte ne le montre pas : aucun chiffre par origine n’est publié par quartier. Les personnes qui ont droit à une aide et ne la demandent pas restent invisibles aussi.',
    },
    housing: {
      title: 'Le logement',
      text: 'Les logements sociaux sont répartis de façon inégale. Ici, un chiffre élevé n’est pas un désavantage : il montre une offre.',
      notes:
        'Le chiffre ne dit rien des délais d’attente, des loyers ou de l’état des logements. Un quartier avec peu de logements sociaux peut donc en avoir grand besoin.',
    },
    age: {
      title: 'L’âge : où vivent les habitants les plus âgés ?',
      text: 'La part des habitants de 80 ans et plus est en moyenne plus élevée hors du croissant pauvre. Pour prévoir des soins et des lieux de rencontre près de chez soi, le revenu ne suffit donc pas.',
      notes:
        'L’âge seul dit peu de la santé ou du revenu. Les centres de services locaux s’adressent surtout aux personnes âgées ; leur liste sur cette carte n’est pas complète.',
    },
    nationality: {
      title: 'La nationalité, à lire avec soin',
      text: 'Il s’agit de la nationalité actuelle, pas de l’origine. Beaucoup de Bruxellois issus de l’immigration sont belges.',
      notes:
        'Le plan (point 1.1) compte autrement les personnes issues de l’immigration et arrive bien plus haut : près de trois Bruxellois sur quatre en 2018. Par quartier, seule la nationalité est connue. Une part élevée ou faible n’est ni bonne ni mauvaise ; c’est pourquoi nous ne classons pas les quartiers.',
    },
    offer: {
      title: 'Où sont les centres communautaires et les bibliothèques ?',
      text: 'Sur cette carte du revenu par quartier : {pointsCommunityCentre} centres communautaires et {pointsLibrary} bibliothèques néerlandophones.',
      notes:
        'Le plan (partie 4) voit les centres communautaires comme des points d’ancrage dans le quartier et comme des lieux d’information, tout comme les bibliothèques. Un symbole dit où se trouve un centre ou une bibliothèque, pas ce qui s’y passe ni combien de personnes y trouvent place. Un losange ou un anneau ouvert : seule la rue ou la zone est connue. Nous ne connaissons pas l’adresse d’un des centres communautaires ; il n’est pas sur la carte.',
    },
    reach: {
      title: 'Qui a un centre à distance de marche, et qui n’en a pas ?',
      text: 'Plus un quartier est foncé, plus nombreux sont les habitants qui vivent à plus de 15 minutes à pied d’un centre communautaire. Dans le croissant pauvre, un centre est plus souvent proche.',
      notes:
        'Nous suivons les rues et les chemins, à 4,8 km à l’heure. Qui marche plus lentement va moins loin. Il s’agit de proximité ; cela ne dit pas si l’on connaît le centre, si l’on s’y sent bienvenu ou s’il y a de la place.',
    },
    next: {
      title: 'Où un centre communautaire de plus aiderait-il ?',
      text: 'Un exemple : un centre de plus, à l’endroit qui met le plus d’habitants du croissant pauvre à 15 minutes à pied. Comparez avec la carte précédente.',
      notes:
        'Pour toute la Région, un autre endroit serait le meilleur : regardez sur la carte, sous « Voir l’accès à pied ». Arrêtez la présentation sur cette diapositive pour essayer ensemble. Ajoutez un lieu, fermez-en un, et voyez ce qui change. C’est un exercice sur la distance de marche, pas une prévision ni le choix d’un bâtiment.',
    },
    limits: {
      title: 'Ce que ces cartes ne disent pas',
      text: 'Pas l’origine par quartier. Pas qui vit ici sans être inscrit. Pas la discrimination. Pas la qualité d’un service, ni la place qu’il offre. Ni pourquoi une différence existe.',
      notes:
        'Un chiffre de quartier résume des milliers de personnes : il ne dit rien d’un habitant en particulier. La carte de cette diapositive montre encore une autre mesure du revenu : après impôt, et adaptée à la taille du ménage. Servez-vous des cartes pour poser des questions, et des habitants et organisations du quartier pour y répondre. Chaque carte a un lien, une source et une explication du calcul.',
    },
  },
}
