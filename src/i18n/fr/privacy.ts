import type { PrivacyTexts } from '../privacy-texts.ts'

export const privacy: PrivacyTexts = {
  title: 'Vie privée',
  lines: [
    'La carte ne place pas de cookies, ne suit personne et ne demande rien à d’autres sites.',
    'Vos choix se trouvent dans l’adresse de la page. L’hébergeur de la carte voit cette adresse quand vous ouvrez la page et peut noter, comme pour tout site, quel fichier a été demandé et quand. Rien d’autre n’est envoyé.',
    'Nous ne demandons où vous êtes que si vous appuyez sur le bouton prévu. Votre position s’ajoute à l’adresse de la page : elle n’est envoyée que si vous rouvrez la page ou partagez le lien.',
  ],
  keptTitle: 'Ce que ce navigateur garde',
  kept: [
    'l’affichage choisi : clair, sombre ou plus de contraste ;',
    'vos récits ;',
    'les chiffres et les adresses que vous ajoutez ;',
    'une présentation en cours, jusqu’à la fermeture de la fenêtre ;',
    'une copie de la carte, pour qu’elle fonctionne sans internet.',
  ],
  deletion:
    'Vous effacez tout cela dans les réglages de votre navigateur, dans les données de ce site. Un récit, ou ce que vous avez ajouté, peut aussi être supprimé ici.',
  licences: 'Les programmes d’autres auteurs dans cette carte, avec leurs licences',
}
