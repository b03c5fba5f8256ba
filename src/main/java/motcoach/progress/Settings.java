package motcoach.progress;

import java.util.Optional;

/** Remembered choices of this workstation, as key and value. Committed on return. */
public interface Settings {

  Optional<String> get(String key);

  void put(String key, String value);
}
