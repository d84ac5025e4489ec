package nl.samenwijzer.guide.rule;

import java.util.Set;

import org.operaton.bpm.engine.variable.context.VariableContext;
import org.operaton.bpm.engine.variable.value.TypedValue;

import nl.samenwijzer.guide.feel.Variables;

/** Hands the DMN engine, which copies all it gets, only the names that a table uses. */
record DmnVariables(Variables variables, Set<String> keySet) implements VariableContext {

    @Override
    public TypedValue resolve(String name) {
        return variables.has(name) ? org.operaton.bpm.engine.variable.Variables.untypedValue(variables.get(name)) : null;
    }

    @Override
    public boolean containsVariable(String name) {
        return variables.has(name);
    }
}
