package motcoach.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short digest of a state: equal for equal states, and different when a story went another way.
 */
final class Fingerprint {
  private static final int LENGTH = 16;

  private Fingerprint() {}

  static String of(State state) {
    StringBuilder story = new StringBuilder();
    story.append(state.stage()).append('|').append(state.minute()).append('|').append(state.turn());
    story.append('|').append(Math.round(state.emotion() * 10)).append('|').append(state.trust());
    story.append('|').append(state.patience()).append('|').append(state.onLine());
    story.append('|').append(state.flags()).append('|').append(state.happened());
    story.append('|').append(state.expectations()).append('|').append(state.tasks());
    state.promises().forEach(p -> story.append('|').append(p.element()).append(p.state()));
    state.transcript().forEach(line -> story.append('|').append(line.who()).append(line.words()));
    // Only where there are any, so that plays without them print as they always did.
    if (!state.hints().isEmpty()) {
      story.append("|hints ").append(state.hints().size());
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(story.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java runtime has SHA-256", impossible);
    }
  }
}
