import { AboutSection } from './about-section';
import { AppearanceSection } from './appearance-section';
import { BehaviourSection } from './behaviour-section';
import { KeyboardSection } from './keyboard-section';
import { TimeSection } from './time-section';

export function Settings() {
  return (
    <div className="flex max-w-160 flex-col gap-6">
      <AppearanceSection />
      <TimeSection />
      <BehaviourSection />
      <KeyboardSection />
      <AboutSection />
    </div>
  );
}
