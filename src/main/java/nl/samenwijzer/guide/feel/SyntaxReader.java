package nl.samenwijzer.guide.feel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstInputValue$;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;

/** Reads the syntax tree of the engine. */
final class SyntaxReader {

    private SyntaxReader() {
    }

    static Syntax read(Exp exp) {
        if (exp instanceof Ref ref) {
            return path(CollectionConverters.asJava(ref.names()));
        }
        if (exp instanceof PathExpression path) {
            return new Syntax.Path(read(path.path()), path.key());
        }
        if (exp instanceof ConstString text) {
            return new Syntax.Literal(text.value());
        }
        if (exp instanceof ConstBool bool) {
            return new Syntax.Literal(bool.value());
        }
        if (exp instanceof ConstInputValue$) {
            return new Syntax.Input();
        }
        if (exp instanceof Filter filter) {
            return new Syntax.Filter(read(filter.list()), read(filter.filter()));
        }
        if (exp instanceof If choice) {
            return new Syntax.If(read(choice.condition()), read(choice.statement()), read(choice.elseStatement()));
        }
        return comparisonOrLoop(exp);
    }

    private static Syntax comparisonOrLoop(Exp exp) {
        if (exp instanceof Equal equal) {
            return new Syntax.Comparison(read(equal.x()), read(equal.y()));
        }
        if (exp instanceof In in) {
            return new Syntax.Comparison(read(in.x()), read(in.test()));
        }
        if (exp instanceof InputEqualTo equal) {
            return new Syntax.Comparison(new Syntax.Input(), read(equal.x()));
        }
        if (exp instanceof UnaryTestExpression test) {
            return read(test.exp());
        }
        if (exp instanceof SomeItem some) {
            return loop(some.iterators(), some.condition(), false);
        }
        if (exp instanceof EveryItem every) {
            return loop(every.iterators(), every.condition(), false);
        }
        if (exp instanceof For each) {
            return loop(each.iterators(), each.exp(), true);
        }
        return severalOrOther(exp);
    }

    private static Syntax severalOrOther(Exp exp) {
        if (exp instanceof FunctionInvocation call) {
            return new Syntax.Call(call.function(), parts((Product) call.params()));
        }
        if (exp instanceof AtLeastOne || exp instanceof ConstList) {
            return new Syntax.Several(parts((Product) exp));
        }
        var kind = exp.getClass().getSimpleName();
        return exp instanceof Product product ? new Syntax.Other(kind, parts(product)) : new Syntax.Other(kind, List.of());
    }

    private static Syntax path(List<String> names) {
        Syntax node = new Syntax.Name(names.get(0));
        for (var key : names.subList(1, names.size())) {
            node = new Syntax.Path(node, key);
        }
        return node;
    }

    private static Syntax loop(Iterable<Tuple2<String, Exp>> iterators, Exp body, boolean collects) {
        var variables = new LinkedHashMap<String, Syntax>();
        CollectionConverters.asJava(iterators).forEach(pair -> variables.put(pair._1(), read(pair._2())));
        return new Syntax.Loop(variables, read(body), collects);
    }

    /** Every expression directly inside, whatever the engine wraps it in. */
    private static List<Syntax> parts(Product product) {
        var parts = new ArrayList<Syntax>();
        CollectionConverters.asJava(product.productIterator()).forEachRemaining(item -> addParts(item, parts));
        return parts;
    }

    private static void addParts(Object item, List<Syntax> parts) {
        if (item instanceof Exp exp) {
            parts.add(read(exp));
        } else if (item instanceof Iterable<?> items) {
            CollectionConverters.asJava(items).forEach(inner -> addParts(inner, parts));
        } else if (item instanceof Product product) {
            CollectionConverters.asJava(product.productIterator()).forEachRemaining(inner -> addParts(inner, parts));
        }
    }
}
