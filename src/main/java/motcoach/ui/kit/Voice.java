package motcoach.ui.kit;

import motcoach.method.Language;

/**
 * A voice that reads aloud, where this machine has one. Every method returns at once; what cannot
 * be spoken is left out silently.
 */
public interface Voice {

  /** Says nothing. */
  Voice NONE =
      new Voice() {
        @Override
        public boolean available() {
          return false;
        }

        @Override
        public void speak(String words, Language language) {}

        @Override
        public void stop() {}
      };

  /**
   * Whether anything can be heard at all. May look for it the first time: ask in the background.
   */
  boolean available();

  /** Reads {@code words}, instead of what is being read. */
  void speak(String words, Language language);

  /** Falls silent. */
  void stop();
}
