package motcoach.meaning;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts out of a model in ONNX format the part that leads from some results to another one, so that
 * no more is worked out than is asked for. Field numbers are those of onnx.proto, version 1.16.
 */
final class ModelPart {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_WEIGHTS = 5;
  private static final int GRAPH_INPUT = 11;
  private static final int GRAPH_OUTPUT = 12;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int WEIGHTS_NAME = 8;
  private static final int VALUE_NAME = 1;
  private static final int VALUE_TYPE = 2;

  /** A tensor of floats, of whatever shape. */
  private static final byte[] FLOATS = {1 << 3 | Message.BYTES, 2, 1 << 3, 1};

  private ModelPart() {}

  /**
   * The part of a model that is needed for one of its results.
   *
   * @param given names of inner results that are put in, beside the model's own inputs
   * @param wanted the name of the result, inner or outermost
   * @throws IllegalArgumentException if the bytes are no model that has it
   */
  static byte[] of(byte[] model, Set<String> given, String wanted) {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    for (Message.Field field : Message.fields(model)) {
      boolean graph = field.number() == MODEL_GRAPH;
      byte[] content = graph ? graph(field.inner(), given, wanted) : null;
      part.writeBytes(graph ? Message.field(MODEL_GRAPH, content) : field.whole());
    }
    return part.toByteArray();
  }

  private static byte[] graph(List<Message.Field> fields, Set<String> given, String wanted) {
    Set<String> needed = new HashSet<>(Set.of(wanted));
    Deque<Message.Field> nodes = new ArrayDeque<>();
    List<Message.Field> backwards = new ArrayList<>(fields);
    // A node stands behind all nodes whose results it takes.
    Collections.reverse(backwards);
    for (Message.Field node : backwards) {
      if (node.number() == GRAPH_NODE
          && names(node, NODE_OUTPUT).stream()
              .anyMatch(n -> needed.contains(n) && !given.contains(n))) {
        needed.addAll(names(node, NODE_INPUT));
        nodes.push(node);
      }
    }
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("no model with " + wanted);
    }
    ByteArrayOutputStream graph = new ByteArrayOutputStream();
    nodes.forEach(node -> graph.writeBytes(node.whole()));
    for (Message.Field field : fields) {
      if (isKept(field, needed::contains)) {
        graph.writeBytes(field.whole());
      }
    }
    given.stream().sorted().forEach(name -> graph.writeBytes(value(GRAPH_INPUT, name)));
    graph.writeBytes(value(GRAPH_OUTPUT, wanted));
    return graph.toByteArray();
  }

  /** Whether what is no node belongs to a part. */
  private static boolean isKept(Message.Field field, Predicate<String> needed) {
    return switch (field.number()) {
      case GRAPH_NODE, GRAPH_OUTPUT -> false;
      case GRAPH_WEIGHTS -> names(field, WEIGHTS_NAME).stream().anyMatch(needed);
      case GRAPH_INPUT -> names(field, VALUE_NAME).stream().anyMatch(needed);
      default -> true;
    };
  }

  private static List<String> names(Message.Field field, int number) {
    return field.inner().stream()
        .filter(inner -> inner.number() == number)
        .map(inner -> new String(inner.content(), StandardCharsets.UTF_8))
        .toList();
  }

  private static byte[] value(int number, String name) {
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    value.writeBytes(Message.field(VALUE_NAME, name.getBytes(StandardCharsets.UTF_8)));
    value.writeBytes(Message.field(VALUE_TYPE, FLOATS));
    return Message.field(number, value.toByteArray());
  }
}
