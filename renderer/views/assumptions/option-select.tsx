import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { DownIcon } from "../../app/icons.tsx";

interface OptionSelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** One of many. */
export function OptionSelect<Value extends string>(props: OptionSelectProps<Value>) {
  const { label, options, value, onChange } = props;
  return (
    <Select
      className="option-select"
      aria-label={label}
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <Button className="button option-button">
        <SelectValue />
        <DownIcon />
      </Button>
      <Popover className="popover">
        <ListBox className="option-list">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className="chooser-item">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
