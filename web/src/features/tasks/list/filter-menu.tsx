import { ListFilterIcon } from 'lucide-react';
import { MenuSeparator } from '@/components/ui/menu';
import { MenuButton, MenuChoice, MenuLabel } from '@/components/ui/menu-button';
import { dueWindows, failedWindows, firstPage, type ListQuery, type SetListQuery } from './list-query';
import { windowInWords } from './filter-words';

interface FilterMenuProps {
  readonly query: ListQuery;
  /** Those of the tasks in sight, for there is no list of all. */
  readonly tags: readonly string[];
  readonly onChange: SetListQuery;
}

export function FilterMenu({ query, tags, onChange }: FilterMenuProps) {
  const choose = (change: Partial<ListQuery>): void => void onChange({ ...firstPage, ...change });
  return (
    <MenuButton label="Filter" icon={<ListFilterIcon aria-hidden />}>
      <MenuLabel>Next run within</MenuLabel>
      {dueWindows.map((next) => (
        <MenuChoice
          key={next}
          isChosen={query.next === next}
          onChoose={() => choose({ next: query.next === next ? null : next })}
        >
          {windowInWords[next]}
        </MenuChoice>
      ))}
      <MenuSeparator />
      <MenuLabel>Failed attempt within</MenuLabel>
      {failedWindows.map((failed) => (
        <MenuChoice
          key={failed}
          isChosen={query.failed === failed}
          onChoose={() => choose({ failed: query.failed === failed ? null : failed })}
        >
          {windowInWords[failed]}
        </MenuChoice>
      ))}
      {tags.length > 0 && <TagChoices query={query} tags={tags} onChoose={(tag) => choose({ tag })} />}
    </MenuButton>
  );
}

interface TagChoicesProps extends Pick<FilterMenuProps, 'query' | 'tags'> {
  readonly onChoose: (tags: string[]) => void;
}

function TagChoices({ query, tags, onChoose }: TagChoicesProps) {
  return (
    <>
      <MenuSeparator />
      <MenuLabel>Tag</MenuLabel>
      {tags.map((tag) => {
        const isChosen = query.tag.includes(tag);
        return (
          <MenuChoice
            key={tag}
            isChosen={isChosen}
            onChoose={() => onChoose(isChosen ? query.tag.filter((other) => other !== tag) : [...query.tag, tag])}
          >
            {tag}
          </MenuChoice>
        );
      })}
    </>
  );
}
