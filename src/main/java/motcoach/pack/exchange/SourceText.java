package motcoach.pack.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text of a foreign file: UTF-8 of at most 8 MiB, without byte order mark, lines ended by LF. */
final class SourceText {
  static final int MAX_BYTES = 8 * 1024 * 1024;

  private SourceText() {}

  /** The text; nothing, with the reason, when there is none to read. */
  static Optional<String> of(byte[] bytes, Remarks remarks) {
    if (bytes.length > MAX_BYTES) {
      remarks.say("The file is larger than 8 MiB.", "文件超过 8 MiB。");
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return Optional.of(bare.replace("\r\n", "\n").replace('\r', '\n'));
    } catch (CharacterCodingException other) {
      remarks.say(
          "The file is not UTF-8 text. Save it as UTF-8 and try again.",
          "文件不是 UTF-8 文本，请另存为 UTF-8 再试。");
      return Optional.empty();
    }
  }
}
