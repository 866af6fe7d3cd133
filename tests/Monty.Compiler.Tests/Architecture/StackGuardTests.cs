using System.Reflection;
using System.Reflection.Emit;
using Monty.Runtime.Core;

namespace Monty.Compiler.Tests.Architecture;

/// <summary>
/// An object that hands a question on to another object may stand in a chain of as many as the script likes; each link is native stack.
/// So it asks first whether there is stack left: an overflow ends the host's process.
/// </summary>
public class StackGuardTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>What asks for stack.</summary>
    private static readonly string[] Guards = ["HasStack", "EnterNative"];

    /// <summary>What hands questions on to what is never a link of a chain.</summary>
    private static readonly string[] Bounded =
    [
        "PyByteArray", // To bytes made for it.
        "PyDerived", // To its value of a built-in type, which is no derived object.
        "PyDictKeys", // To its dict.
        "PyGenericAlias", "PyUnion", // To a tuple or set, which asks.
        "PyList", "PyTuple", "SliceView", // To slices.
        "PyMemoryView", // To bytes.
        "PyTypeAlias", "PyTypeParameter", // To a tuple, for its iterator.
        "ScopedBuiltin", // To a builtin function.
    ];

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    [Fact]
    public void Objects_that_hand_a_question_on_ask_for_stack_first()
    {
        MethodInfo[] handingOn = [.. typeof(PyObject).Assembly.GetTypes().SelectMany(type => type.GetMethods(Declared)).Where(HandsOn)];
        string[] unguarded =
        [
            .. handingOn
                .Where(method => !Callees(method).Any(callee => Guards.Contains(callee.Method.Name)) && !Bounded.Contains(method.DeclaringType!.Name))
                .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Order(StringComparer.Ordinal),
        ];
        Assert.Empty(unguarded);
        string[] unneeded = [.. Bounded.Except(handingOn.Select(method => method.DeclaringType!.Name))];
        Assert.Empty(unneeded);
    }

    /// <summary>Whether an override of a method of <see cref="PyObject"/> calls that method of whatever object.</summary>
    private static bool HandsOn(MethodInfo method)
    {
        MethodInfo question = method.GetBaseDefinition();
        return question != method && !method.IsSpecialName && question.DeclaringType == typeof(PyObject)
            && Callees(method).Any(callee => callee.IsVirtual && callee.Method is MethodInfo called && called.GetBaseDefinition() == question);
    }

    private static IEnumerable<(MethodBase Method, bool IsVirtual)> Callees(MethodInfo method)
    {
        byte[] code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        Type[] typeArguments = method.DeclaringType!.GetGenericArguments();
        Type[] methodArguments = method.GetGenericArguments();
        for (int position = 0; position < code.Length;)
        {
            OpCode instruction = OpCodesByValue[code[position] == 0xFE ? (short)(0xFE00 | code[position + 1]) : code[position]];
            position += instruction.Size;
            if (instruction.OperandType == OperandType.InlineMethod)
                yield return (method.Module.ResolveMethod(BitConverter.ToInt32(code, position), typeArguments, methodArguments)!, instruction == OpCodes.Callvirt);
            position += OperandSize(instruction, code, position);
        }
    }

    private static int OperandSize(OpCode instruction, byte[] code, int position) => instruction.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, position)),
        _ => 4,
    };
}
