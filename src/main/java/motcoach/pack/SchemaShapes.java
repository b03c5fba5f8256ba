package motcoach.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.studio.FieldKey;
import motcoach.studio.Shape;
import motcoach.studio.Shapes;
import motcoach.studio.Value;

/** Reads from the published schemas what may stand where. */
public final class SchemaShapes {
  private SchemaShapes() {}

  /** The shapes of all files of a pack. */
  public static Shapes shipped() {
    Map<String, Shape> roots = new LinkedHashMap<>();
    Map<String, Map<String, Shape>> named = new LinkedHashMap<>();
    FieldKey.ROOTS.forEach(
        (root, name) -> {
          Value.Obj schema = schema(name);
          roots.put(root, shape(schema));
          Map<String, Shape> shapes = new LinkedHashMap<>();
          object(schema, "$defs")
              .fields()
              .forEach((def, value) -> shapes.put(def, defined(def, (Value.Obj) value)));
          named.put(root, shapes);
        });
    return new Shapes(roots, named);
  }

  private static Value.Obj schema(String name) {
    Problems problems = new Problems();
    String file = "schema/" + name + ".schema.json";
    return RuleFiles.resource(file, problems)
        .flatMap(bytes -> new JsonSource().read(file, bytes, problems))
        .map(located -> (Value.Obj) ValueText.of(located))
        .orElseThrow(() -> new IllegalStateException(file + " is not shipped"));
  }

  private static Value.Obj object(Value.Obj parent, String name) {
    return parent.get(name).map(Value.Obj.class::cast).orElse(Value.Obj.EMPTY);
  }

  /** Two of the definitions have shapes of their own. */
  private static Shape defined(String name, Value.Obj schema) {
    return switch (name) {
      case "text" -> new Shape.Both();
      case "words" -> new Shape.Phrases();
      default -> shape(schema);
    };
  }

  private static Shape shape(Value.Obj schema) {
    Optional<String> reference = schema.string("$ref");
    if (reference.isPresent()) {
      return new Shape.Named(reference.get().substring("#/$defs/".length()));
    }
    if (schema.get("enum").isPresent()) {
      return new Shape.OneOf(words(schema.list("enum")));
    }
    if (schema.get("anyOf").isPresent()) {
      return aloneOrMany(schema);
    }
    if (schema.get("oneOf").isPresent()) {
      return forms(schema.list("oneOf"));
    }
    if (schema.get("const").isPresent()) {
      return constant(schema.get("const").get());
    }
    return switch (schema.string("type").orElse("")) {
      case "string" -> new Shape.Line(schema.string("pattern").filter(p -> !p.equals("\\S")));
      case "integer" -> number(schema, true);
      case "number" -> number(schema, false);
      case "boolean" -> new Shape.Flag();
      case "array" ->
          new Shape.Many(shape(object(schema, "items")), (int) size(schema, "minItems", 0), false);
      case "object" -> group(schema);
      default -> new Shape.Any();
    };
  }

  private static Shape constant(Value value) {
    if (value instanceof Value.Str word) {
      return new Shape.OneOf(List.of(word.value()));
    }
    return value instanceof Value.Bool ? new Shape.Flag() : new Shape.Any();
  }

  private static List<String> words(List<Value> values) {
    return values.stream().map(word -> ((Value.Str) word).value()).toList();
  }

  /** One item, or a list of such. Ranges too say "any of", but about what must be there. */
  private static Shape aloneOrMany(Value.Obj schema) {
    if (schema.string("type").isPresent()) {
      return shape(schema.without("anyOf"));
    }
    Value.Obj alone = (Value.Obj) schema.list("anyOf").get(0);
    return new Shape.Many(shape(alone), 0, true);
  }

  private static Shape forms(List<Value> all) {
    List<Shape.Group> forms = new ArrayList<>();
    boolean mayBeEmpty = false;
    for (Value form : all) {
      Value.Obj schema = (Value.Obj) form;
      if (schema.get("properties").isPresent()) {
        forms.add(group(schema));
      } else {
        mayBeEmpty = true;
      }
    }
    return new Shape.Forms(forms, mayBeEmpty);
  }

  private static Shape number(Value.Obj schema, boolean whole) {
    return new Shape.Number(
        whole,
        size(schema, "minimum", -Double.MAX_VALUE),
        size(schema, "maximum", Double.MAX_VALUE));
  }

  private static double size(Value.Obj schema, String name, double otherwise) {
    return schema.get(name).map(value -> ((Value.Num) value).size()).orElse(otherwise);
  }

  private static Shape.Group group(Value.Obj schema) {
    Set<String> required = Set.copyOf(words(schema.list("required")));
    List<Shape.Field> fields = new ArrayList<>();
    object(schema, "properties")
        .fields()
        .forEach(
            (name, value) ->
                fields.add(
                    new Shape.Field(name, shape((Value.Obj) value), required.contains(name))));
    return new Shape.Group(fields);
  }
}
