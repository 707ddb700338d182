/** A button that shows only an icon: its label is its accessible name and its tooltip. */
import type { ReactElement } from "react";
import { Icon, type IconName } from "./icon.tsx";

type Props = {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
};

/** An icon button. */
export function IconButton({ icon, label, onPress, disabled, pressed }: Props): ReactElement {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
