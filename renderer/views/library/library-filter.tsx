import { Input, SearchField } from "react-aria-components";
import type { ScenarioEntry } from "../../../shared/contract/scenario-area.ts";
import { useWords } from "../../words/use-words.ts";
import { OptionSelect } from "../assumptions/option-select.tsx";
import { foldersOf, type LibraryWish, tagsOf } from "./library-list.ts";

interface LibraryFilterProps {
  readonly entries: readonly ScenarioEntry[];
  readonly wish: LibraryWish;
  onWish(wish: LibraryWish): void;
}

/** Before a folder's or tag's own name in the values of a select, so that no name can be mistaken for "any". */
const named = "=";

/** Which of the scenarios are listed. */
export function LibraryFilter({ entries, wish, onWish }: LibraryFilterProps) {
  const words = useWords();
  const [folders, tags] = [foldersOf(entries), tagsOf(entries)];
  return (
    <>
      <SearchField
        className="library-search"
        aria-label={words("library.search")}
        value={wish.search}
        onChange={(search) => onWish({ ...wish, search })}
        data-keeps-keys=""
      >
        <Input className="input" placeholder={words("library.search.hint")} />
      </SearchField>
      {folders.length === 0 ? null : (
        <OptionSelect
          label={words("library.folder")}
          options={[
            { value: "any", label: words("library.folder.any") },
            ...folders.map((folder) => ({ value: named + folder, label: folder })),
            { value: named, label: words("library.folder.none") },
          ]}
          value={wish.folder === null ? "any" : named + wish.folder}
          onChange={(value) => onWish({ ...wish, folder: value === "any" ? null : value.slice(1) })}
        />
      )}
      {tags.length === 0 ? null : (
        <OptionSelect
          label={words("library.tag")}
          options={[
            { value: "any", label: words("library.tag.any") },
            ...tags.map((tag) => ({ value: named + tag, label: tag })),
          ]}
          value={wish.tag === null ? "any" : named + wish.tag}
          onChange={(value) => onWish({ ...wish, tag: value === "any" ? null : value.slice(1) })}
        />
      )}
    </>
  );
}
