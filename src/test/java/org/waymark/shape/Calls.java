package org.waymark.shape;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.shape.Call.Method;
import org.waymark.shape.Call.Origin;
import org.waymark.shape.Call.Source;

/**
 * The calls that one compiled method makes, and where each argument comes from as far as straight code shows it. What
 * is chosen between branches, kept in a variable or made in any other way counts as unknown.
 */
final class Calls {
    private final Method method;
    private final boolean isPrivate;
    private final Map<Integer, Origin> parameters = new HashMap<>();
    private final Set<Label> joins = new HashSet<>();
    private final Operands operands = new Operands();
    private final List<Call> calls = new ArrayList<>();
    private boolean readsAResource;

    private Calls(String owner, MethodModel model) {
        method = new Method(owner, model.methodName().stringValue(), model.methodTypeSymbol());
        isPrivate = model.flags().has(AccessFlag.PRIVATE);
        int slot = model.flags().has(AccessFlag.STATIC) ? 0 : 1;
        for (int n = 0; n < method.type().parameterCount(); n++) {
            parameters.put(slot, new Origin(Source.PARAMETER, n));
            slot += TypeKind.from(method.type().parameterType(n)).slotSize();
        }
    }

    static List<Call> of(String owner, MethodModel model) {
        var calls = new Calls(owner, model);
        model.code().ifPresent(calls::read);
        return calls.calls;
    }

    private void read(CodeModel code) {
        code.forEach(this::look);
        code.forEach(this::step);
    }

    private void look(CodeElement element) {
        switch (element) {
            case BranchInstruction branch -> joins.add(branch.target());
            case ExceptionCatch caught -> joins.add(caught.handler());
            case TableSwitchInstruction table -> {
                joins.add(table.defaultTarget());
                table.cases().forEach(each -> joins.add(each.target()));
            }
            case LookupSwitchInstruction lookup -> {
                joins.add(lookup.defaultTarget());
                lookup.cases().forEach(each -> joins.add(each.target()));
            }
            case StoreInstruction store -> parameters.remove(store.slot());
            default -> {}
        }
    }

    private void step(CodeElement element) {
        switch (element) {
            case LabelTarget target when joins.contains(target.label()) -> operands.forget();
            case ConstantInstruction constant ->
                operands.push(constant.constantValue() instanceof String ? Origin.LITERAL : Origin.UNKNOWN);
            case LoadInstruction load -> operands.push(parameters.getOrDefault(load.slot(), Origin.UNKNOWN));
            case StoreInstruction _ -> operands.pop();
            case InvokeInstruction invoke -> invoke(invoke);
            case InvokeDynamicInstruction dynamic -> invoke(dynamic);
            case FieldInstruction field -> access(field.opcode());
            case NewObjectInstruction _ -> operands.push(Origin.UNKNOWN);
            case ConvertInstruction _ -> operands.replace(1, Origin.UNKNOWN);
            case TypeCheckInstruction check when check.opcode() == Opcode.CHECKCAST -> {}
            case TypeCheckInstruction _ -> operands.replace(1, Origin.UNKNOWN);
            case ArrayLoadInstruction _ -> operands.replace(2, Origin.UNKNOWN);
            case OperatorInstruction operator -> operands.replace(isUnary(operator.opcode()) ? 1 : 2, Origin.UNKNOWN);
            case StackInstruction copy when copy.opcode() == Opcode.DUP -> operands.duplicate();
            case StackInstruction drop when drop.opcode() == Opcode.POP -> operands.pop();
            case BranchInstruction branch -> branch(branch.opcode());
            case IncrementInstruction _, NopInstruction _ -> {}
            case Instruction _ -> operands.forget();
            default -> {}
        }
    }

    private static boolean isUnary(Opcode opcode) {
        return switch (opcode) {
            case INEG, LNEG, FNEG, DNEG, ARRAYLENGTH -> true;
            default -> false;
        };
    }

    private void access(Opcode opcode) {
        switch (opcode) {
            case GETSTATIC -> operands.push(Origin.UNKNOWN);
            case GETFIELD -> operands.replace(1, Origin.UNKNOWN);
            case PUTSTATIC -> operands.pop();
            default -> operands.pop(2);
        }
    }

    private void branch(Opcode opcode) {
        switch (opcode) {
            case GOTO, GOTO_W -> operands.forget();
            case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE, IFNULL, IFNONNULL -> operands.pop();
            default -> operands.pop(2);
        }
    }

    private void invoke(InvokeInstruction invoke) {
        var to = new Method(invoke.owner().asInternalName(), invoke.name().stringValue(), invoke.typeSymbol());
        var arguments = operands.pop(to.type().parameterCount());
        calls.add(new Call(method, isPrivate, to, arguments));
        if (invoke.opcode() != Opcode.INVOKESTATIC) {
            operands.pop();
        }
        if (to.name().equals("<init>")) {
            finish(to, arguments);
        } else if (!to.type().returnType().equals(ConstantDescs.CD_void)) {
            operands.push(result(to, arguments));
        }
    }

    private void finish(Method constructor, List<Origin> arguments) {
        if (constructor.owner().equals("java/lang/String") && arguments.contains(Origin.FILE)) {
            operands.replace(1, Origin.FILE);
        }
    }

    private Origin result(Method called, List<Origin> arguments) {
        return switch (called.name()) {
            case "getResourceAsStream" -> {
                readsAResource = arguments.equals(List.of(Origin.LITERAL));
                yield Origin.UNKNOWN;
            }
            case "readAllBytes" -> readsAResource ? Origin.FILE : Origin.UNKNOWN;
            case "text" -> called.owner().endsWith("/warehouse/Sql") ? Origin.FILE : Origin.UNKNOWN;
            default -> Origin.UNKNOWN;
        };
    }

    /** A lambda or method reference counts as a call with what it captures; what it is given later is unknown. */
    private void invoke(InvokeDynamicInstruction dynamic) {
        var captured = operands.pop(dynamic.typeSymbol().parameterCount());
        for (var argument : dynamic.bootstrapArgs()) {
            if (argument instanceof DirectMethodHandleDesc handle
                    && handle.lookupDescriptor().startsWith("(")) {
                var owner = handle.owner().descriptorString();
                var to = new Method(
                        owner.substring(1, owner.length() - 1),
                        handle.methodName(),
                        MethodTypeDesc.ofDescriptor(handle.lookupDescriptor()));
                boolean bound = handle.kind() != DirectMethodHandleDesc.Kind.STATIC && !captured.isEmpty();
                calls.add(new Call(method, isPrivate, to, bound ? captured.subList(1, captured.size()) : captured));
            }
        }
        operands.push(Origin.UNKNOWN);
    }
}
