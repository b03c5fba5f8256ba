package motcoach.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A small damage to a JSON tree: a field gone, misspelt or of another kind.
 *
 * @param what was done
 */
record Damage(JsonNode root, String what) {

  /** Damages {@code root} in one place. */
  static Damage of(JsonNode root, SplittableRandom random) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(root, objects);
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty()) {
      object.put("extra", 1);
      return new Damage(root, "an extra field");
    }
    String name = names.get(random.nextInt(names.size()));
    JsonNode value = object.get(name);
    switch (random.nextInt(6)) {
      case 0:
        object.remove(name);
        return new Damage(root, name + " gone");
      case 1:
        object.remove(name);
        object.set(name + "x", value);
        return new Damage(root, name + " misspelt");
      case 2:
        object.put(name, 99999999);
        return new Damage(root, name + " a large number");
      case 3:
        object.put(name, "");
        return new Damage(root, name + " empty");
      case 4:
        object.set(name, object.arrayNode().add(7));
        return new Damage(root, name + " a list");
      default:
        object.set(name, value instanceof TextNode ? object.objectNode() : new TextNode("zzz"));
        return new Damage(root, name + " of another kind");
    }
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
      object.forEach(child -> collect(child, objects));
    } else if (node instanceof ArrayNode array) {
      array.forEach(child -> collect(child, objects));
    }
  }
}
