package nl.samenwijzer.guide.feel;

import org.operaton.bpm.engine.variable.context.VariableContext;

/** The names that the DMN engine hands over while it evaluates a table. */
record TableVariables(VariableContext context) implements Variables {

    @Override
    public boolean has(String name) {
        return context.containsVariable(name);
    }

    @Override
    public Object get(String name) {
        var value = context.resolve(name);
        return value == null ? null : value.getValue();
    }
}
