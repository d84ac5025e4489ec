package nl.samenwijzer.guide.feel;

import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.Some;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;

/** Gives the engine its names one by one, so that what an expression does not use is never computed. */
final class ScalaContext extends CustomContext {

    private final Variables variables;
    private final LongLists lists;

    ScalaContext(Variables variables, LongLists lists) {
        this.variables = variables;
        this.lists = lists;
    }

    @Override
    public VariableProvider variableProvider() {
        return new VariableProvider() {

            @Override
            public Option<Object> getVariable(String name) {
                return variables.has(name) ? new Some<>(lists.converted(variables.get(name))) : Option.empty();
            }

            @Override
            public Iterable<String> keys() {
                return CollectionConverters.asScala(java.util.List.<String> of());
            }
        };
    }
}
