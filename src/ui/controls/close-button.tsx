import { Icon } from '../marks/icons.tsx'
import styles from './close-button.module.css'

/** The cross in the corner of whatever lies over the page. */
export function CloseButton({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <button type="button" className={styles['close']} aria-label={words} title={words} onClick={onPress}>
      <Icon name="close" />
    </button>
  )
}
