package motcoach.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the bytes of one JSON file from a stranger into a {@link Located} tree, within fixed limits
 * (8 MiB, 64 levels, 262,144 characters a string, 500,000 tokens). UTF-8 only; strict JSON; a name
 * that stands twice is reported and its first value kept.
 */
public final class JsonSource {
  /** Largest file, in bytes. */
  public static final int MAX_BYTES = 8 * 1024 * 1024;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxDocumentLength(MAX_BYTES)
          .maxNestingDepth(64)
          .maxStringLength(262_144)
          .maxNameLength(256)
          .maxNumberLength(40)
          .maxTokenCount(500_000)
          .build();

  private final JsonFactory factory = JsonFactory.builder().streamReadConstraints(LIMITS).build();

  /**
   * The tree of {@code bytes}, or empty when they are no JSON within the limits.
   *
   * @param file the name used in problems
   * @param problems receives whatever is wrong; never an exception
   */
  public Optional<Located> read(String file, byte[] bytes, Problems problems) {
    return text(file, bytes, problems).flatMap(text -> parse(file, text, problems));
  }

  private static Optional<String> text(String file, byte[] bytes, Problems problems) {
    if (bytes.length > MAX_BYTES) {
      problems.error(Place.whole(file), "MOT002", "The file is larger than 8 MiB.", "文件超过 8 MiB。");
      return Optional.empty();
    }
    Optional<String> text = decode(bytes);
    if (text.isEmpty()) {
      problems.error(
          Place.whole(file),
          "MOT003",
          "The file is not UTF-8 text. Save it as UTF-8.",
          "文件不是 UTF-8 文本，请另存为 UTF-8。");
    }
    return text;
  }

  /**
   * The values of a file that holds one after the other, a line each. From a line on that is no
   * JSON nothing more is read.
   *
   * @param problems receives whatever is wrong; never an exception
   */
  public List<Located> readLines(String file, byte[] bytes, Problems problems) {
    List<Located> values = new ArrayList<>();
    Optional<String> text = text(file, bytes, problems);
    if (text.isPresent()) {
      guarded(
          file,
          text.get(),
          problems,
          parser -> {
            while (parser.nextToken() != null) {
              values.add(value(file, parser, problems));
            }
          });
    }
    return values;
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private Optional<Located> parse(String file, String text, Problems problems) {
    List<Located> root = new ArrayList<>();
    guarded(
        file,
        text,
        problems,
        parser -> {
          if (parser.nextToken() == null) {
            problems.error(Place.whole(file), "MOT004", "The file is empty.", "文件是空的。");
            return;
          }
          Located value = value(file, parser, problems);
          if (parser.nextToken() != null) {
            problems.error(
                place(file, parser.currentTokenLocation()),
                "MOT004",
                "Something stands after the end of the JSON value.",
                "JSON 内容结束之后还有多余的文字。");
            return;
          }
          root.add(value);
        });
    return root.stream().findFirst();
  }

  /** What is done with a parser. */
  private interface Parsing {
    void with(JsonParser parser) throws IOException;
  }

  /** Parses within the limits; what goes wrong becomes a problem. */
  private void guarded(String file, String text, Problems problems, Parsing parsing) {
    try (JsonParser parser = factory.createParser(text)) {
      parsing.with(parser);
    } catch (StreamConstraintsException tooMuch) {
      problems.error(
          place(file, tooMuch.getLocation()),
          "MOT006",
          "The file goes beyond a limit: 64 levels, 262,144 characters in one text, or 500,000"
              + " values.",
          "文件超出限制：最多 64 层、单段文字 262,144 个字符、500,000 个值。");
    } catch (JsonProcessingException broken) {
      problems.error(
          place(file, broken.getLocation()),
          "MOT004",
          "This is not valid JSON from here on. Look for a missing comma, quote or bracket just"
              + " before this place.",
          "从这里起不是合法的 JSON，请看看前面是不是少了逗号、引号或括号。");
    } catch (IOException impossible) {
      throw new IllegalStateException("reading from memory cannot fail", impossible);
    }
  }

  private Located value(String file, JsonParser parser, Problems problems) throws IOException {
    Place at = place(file, parser.currentTokenLocation());
    JsonToken token = parser.currentToken();
    switch (token) {
      case START_OBJECT:
        return object(file, at, parser, problems);
      case START_ARRAY:
        List<Located> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(file, parser, problems));
        }
        return new Located.Arr(at, List.copyOf(items));
      case VALUE_STRING:
        return new Located.Str(at, parser.getText());
      case VALUE_NUMBER_INT:
      case VALUE_NUMBER_FLOAT:
        return number(at, parser.getText(), problems);
      case VALUE_TRUE:
      case VALUE_FALSE:
        return new Located.Bool(at, token == JsonToken.VALUE_TRUE);
      default:
        return new Located.Null(at);
    }
  }

  private static Located number(Place at, String digits, Problems problems) {
    double value = Double.parseDouble(digits);
    if (Double.isFinite(value)) {
      return new Located.Num(at, value);
    }
    problems.error(at, "MOT012", "This number is too large.", "这个数字太大了。");
    return new Located.Num(at, 0);
  }

  private Located object(String file, Place at, JsonParser parser, Problems problems)
      throws IOException {
    Map<String, Located.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place nameAt = place(file, parser.currentTokenLocation());
      String name = parser.currentName();
      parser.nextToken();
      Located value = value(file, parser, problems);
      if (members.putIfAbsent(name, new Located.Member(nameAt, value)) != null) {
        problems.error(
            nameAt,
            "MOT005",
            "The field \"" + name + "\" stands twice in the same object.",
            "同一个对象里，字段“" + name + "”写了两次。");
      }
    }
    return new Located.Obj(at, java.util.Collections.unmodifiableMap(members));
  }

  private static Place place(String file, JsonLocation location) {
    return location == null
        ? Place.whole(file)
        : new Place(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
  }
}
