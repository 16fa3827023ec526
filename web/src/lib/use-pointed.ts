import { useState, type FocusEvent } from 'react';

/** Whether somebody is at an element, with the pointer or the keyboard: what they are about to press must not move. */
export function usePointed() {
  const [isHovered, setIsHovered] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  return {
    isPointed: isHovered || isFocused,
    handlers: {
      onPointerEnter: () => setIsHovered(true),
      onPointerLeave: () => setIsHovered(false),
      onFocus: () => setIsFocused(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => setIsFocused(currentTarget.contains(relatedTarget)),
    },
  };
}
