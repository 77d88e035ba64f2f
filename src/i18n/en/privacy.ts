import type { PrivacyTexts } from '../privacy-texts.ts'

export const privacy: PrivacyTexts = {
  title: 'Privacy',
  lines: [
    'The map sets no cookies, tracks nobody and asks nothing of other websites.',
    'What you choose stands in the address of the page. Whoever hosts the map sees that address when you open the page, and can note, as with any website, which file was asked for and when. Nothing else is sent.',
    'We ask where you are only when you press the button for it. Your place is put in the address of the page: it is sent only when you open the page again or share the link.',
  ],
  keptTitle: 'What this browser keeps',
  kept: [
    'the look you chose: light, dark or more contrast;',
    'your stories;',
    'the figures and addresses that you add yourself;',
    'a presentation that is under way, until you close the window;',
    'a copy of the map, so that it works without the internet.',
  ],
  deletion:
    'You delete all of it in the settings of your browser, among the data of this website. A story, or what you added, can be removed here as well.',
  licences: 'Software of others in this map, with its licences',
}
