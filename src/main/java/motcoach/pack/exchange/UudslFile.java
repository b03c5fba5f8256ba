package motcoach.pack.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A scenario in the Utrecht University Dialogue Scenario Language taken apart ({@code
 * scenarioLanguage.xsd} 4.x), as far as we can tell it.
 *
 * @param characters names by id
 * @param parameters names by id
 * @param together whether dialogues may be held in any order somewhere
 */
record UudslFile(
    String name,
    String description,
    String language,
    String difficulty,
    List<String> authors,
    Map<String, String> characters,
    Map<String, String> parameters,
    List<Dialogue> dialogues,
    boolean together) {

  /** A part of the talk. */
  record Dialogue(
      String id, String subject, List<String> starts, Map<String, Statement> statements) {}

  /** Who makes a statement. */
  enum Kind {
    PLAYER,
    COMPUTER,
    SITUATION
  }

  /**
   * One statement.
   *
   * @param effects what it does to parameters, to read
   * @param ends whether the whole scenario ends after it
   * @param mayEnd whether its dialogue may end after it though there are responses
   */
  record Statement(
      String id,
      Kind kind,
      String text,
      String character,
      List<String> responses,
      List<String> effects,
      boolean conditional,
      boolean ends,
      boolean mayEnd) {}

  /** The parts of a file; nothing, with the reason, for what is none. */
  static Optional<UudslFile> read(byte[] bytes, Remarks remarks) {
    if (bytes.length > SourceText.MAX_BYTES) {
      remarks.say("The file is larger than 8 MiB.", "文件超过 8 MiB。");
      return Optional.empty();
    }
    try {
      Element root = parse(bytes);
      if (!root.getLocalName().equals("scenario")) {
        remarks.say("The file is no UUDSL scenario.", "这不是 UUDSL 场景文件。");
        return Optional.empty();
      }
      return Optional.of(file(root));
    } catch (SAXException | IOException wrong) {
      remarks.say(
          "The file is not readable XML, or it has a document type, which is not allowed.",
          "文件不是可读的 XML，或者带有文档类型声明，不允许这样。");
      return Optional.empty();
    }
  }

  /** Strangers' XML: no document type, so no entities and nothing fetched from anywhere. */
  private static Element parse(byte[] bytes) throws SAXException, IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setExpandEntityReferences(false);
      factory.setXIncludeAware(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    } catch (ParserConfigurationException never) {
      throw new IllegalStateException("the parser of every Java has these features", never);
    }
  }

  private static UudslFile file(Element root) {
    Optional<Element> about = child(root, "metadata");
    Map<String, String> parameters = new LinkedHashMap<>();
    Optional<Element> defined = child(root, "definitions").flatMap(e -> child(e, "parameters"));
    for (String group : List.of("userDefined", "fixed")) {
      defined
          .flatMap(all -> child(all, group))
          .ifPresent(all -> names(all, "parameter", parameters));
    }
    Map<String, String> characters = new LinkedHashMap<>();
    child(root, "definitions")
        .flatMap(all -> child(all, "characters"))
        .ifPresent(all -> names(all, "character", characters));
    List<Dialogue> dialogues = new ArrayList<>();
    boolean together = false;
    for (Element interleave :
        child(root, "sequence").map(all -> children(all, "interleave")).orElse(List.of())) {
      List<Element> inside = children(interleave, "dialogue");
      together |= inside.size() > 1;
      inside.forEach(dialogue -> dialogues.add(dialogue(dialogue)));
    }
    return new UudslFile(
        text(about, "name"),
        text(about, "description"),
        about.flatMap(all -> child(all, "language")).map(l -> l.getAttribute("code")).orElse(""),
        text(about, "difficulty"),
        about
            .flatMap(all -> child(all, "authors"))
            .map(all -> children(all, "author"))
            .orElse(List.of())
            .stream()
            .map(author -> author.getAttribute("name"))
            .toList(),
        characters,
        parameters,
        dialogues,
        together);
  }

  private static void names(Element all, String item, Map<String, String> names) {
    for (Element one : children(all, item)) {
      String name = one.getAttribute("name");
      names.put(one.getAttribute("id"), name.isBlank() ? one.getAttribute("id") : name);
    }
  }

  private static Dialogue dialogue(Element dialogue) {
    Map<String, Statement> statements = new LinkedHashMap<>();
    child(dialogue, "statements")
        .ifPresent(
            all -> {
              for (Element each : children(all, "")) {
                statement(each).ifPresent(one -> statements.putIfAbsent(one.id(), one));
              }
            });
    List<String> starts = idrefs(child(dialogue, "starts"), "start");
    return new Dialogue(
        dialogue.getAttribute("id"), text(Optional.of(dialogue), "subject"), starts, statements);
  }

  private static Optional<Statement> statement(Element element) {
    Kind kind =
        switch (element.getLocalName()) {
          case "playerStatement" -> Kind.PLAYER;
          case "computerStatement" -> Kind.COMPUTER;
          case "situationStatement" -> Kind.SITUATION;
          default -> null;
        };
    if (kind == null) {
      return Optional.empty();
    }
    List<String> effects = new ArrayList<>();
    child(element, "parameterEffects")
        .ifPresent(
            all ->
                children(all, "")
                    .forEach(
                        group -> children(group, "").forEach(one -> effects.add(effect(one)))));
    return Optional.of(
        new Statement(
            element.getAttribute("id"),
            kind,
            text(Optional.of(element), "text"),
            element.getAttribute("characteridref"),
            idrefs(child(element, "responses"), "response"),
            effects,
            child(element, "preconditions").isPresent(),
            isTrue(element, "end"),
            isTrue(element, "allowDialogueEnd") || isTrue(element, "inits")));
  }

  private static String effect(Element effect) {
    String sign =
        switch (effect.getAttribute("operator")) {
          case "addAssign" -> "+";
          case "subtractAssign" -> "-";
          default -> "=";
        };
    return effect.getAttribute("idref") + " " + sign + effect.getTextContent().strip();
  }

  private static boolean isTrue(Element element, String attribute) {
    return List.of("true", "1").contains(element.getAttribute(attribute));
  }

  private static List<String> idrefs(Optional<Element> list, String item) {
    return list.map(all -> children(all, item)).orElse(List.of()).stream()
        .map(one -> one.getAttribute("idref"))
        .toList();
  }

  private static String text(Optional<Element> parent, String name) {
    return parent
        .flatMap(element -> child(element, name))
        .map(element -> element.getTextContent().replaceAll("\\s+", " ").strip())
        .orElse("");
  }

  private static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** Child elements of a name, or all for an empty one; the namespace does not matter. */
  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && (name.isEmpty() || name.equals(element.getLocalName()))) {
        children.add(element);
      }
    }
    return children;
  }
}
