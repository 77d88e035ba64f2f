/** Features of a browser that no page of ours uses; names that Chromium knows without a flag. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** What the app uses: the place where one stands when asked for, a full screen, the clipboard. */
const USED_BY_APP = ['geolocation', 'fullscreen', 'clipboard-write']

const RULED_OUT = ['clipboard-read', ...UNUSED]

/** The Permissions-Policy of a page: a frame on another website may use none of it. */
export function permissionsPolicy(page: 'app' | 'embed'): string {
  const allowed = USED_BY_APP.map((feature) => `${feature}=${page === 'app' ? '(self)' : '()'}`)
  return [...allowed, ...RULED_OUT.map((feature) => `${feature}=()`)].join(', ')
}
