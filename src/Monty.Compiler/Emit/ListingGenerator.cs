using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;
using System.Text;

namespace Monty.Compiler.Emit;

/// <summary>Writes down what is emitted, as text, and passes it on.</summary>
internal sealed class ListingGenerator(ILGenerator inner, StringBuilder text) : ILGenerator
{
    public override int ILOffset => inner.ILOffset;

    public override Label DefineLabel() => inner.DefineLabel();

    public override LocalBuilder DeclareLocal(Type localType, bool pinned)
    {
        LocalBuilder local = inner.DeclareLocal(localType, pinned);
        text.Append(CultureInfo.InvariantCulture, $"  .local {local.LocalIndex} {NameOf(localType)}\n");
        return local;
    }

    public override void MarkLabel(Label loc)
    {
        text.Append(CultureInfo.InvariantCulture, $"L{loc.Id}:\n");
        inner.MarkLabel(loc);
    }

    public override void Emit(OpCode opcode)
    {
        Line(opcode, "");
        inner.Emit(opcode);
    }

    public override void Emit(OpCode opcode, byte arg)
    {
        Line(opcode, arg.ToString(CultureInfo.InvariantCulture));
        inner.Emit(opcode, arg);
    }

    public override void Emit(OpCode opcode, short arg)
    {
        Line(opcode, arg.ToString(CultureInfo.InvariantCulture));
        inner.Emit(opcode, arg);
    }

    public override void Emit(OpCode opcode, int arg)
    {
        Line(opcode, arg.ToString(CultureInfo.InvariantCulture));
        inner.Emit(opcode, arg);
    }

    public override void Emit(OpCode opcode, long arg)
    {
        Line(opcode, arg.ToString(CultureInfo.InvariantCulture));
        inner.Emit(opcode, arg);
    }

    public override void Emit(OpCode opcode, float arg)
    {
        Line(opcode, arg.ToString("R", CultureInfo.InvariantCulture));
        inner.Emit(opcode, arg);
    }

    public override void Emit(OpCode opcode, double arg)
    {
        Line(opcode, arg.ToString("R", CultureInfo.InvariantCulture));
        inner.Emit(opcode, arg);
    }

    public override void Emit(OpCode opcode, string str)
    {
        Line(opcode, $"\"{str}\"");
        inner.Emit(opcode, str);
    }

    public override void Emit(OpCode opcode, Label label)
    {
        Line(opcode, string.Create(CultureInfo.InvariantCulture, $"L{label.Id}"));
        inner.Emit(opcode, label);
    }

    public override void Emit(OpCode opcode, Label[] labels)
    {
        Line(opcode, string.Join(", ", labels.Select(label => string.Create(CultureInfo.InvariantCulture, $"L{label.Id}"))));
        inner.Emit(opcode, labels);
    }

    public override void Emit(OpCode opcode, LocalBuilder local)
    {
        Line(opcode, local.LocalIndex.ToString(CultureInfo.InvariantCulture));
        inner.Emit(opcode, local);
    }

    public override void Emit(OpCode opcode, Type cls)
    {
        Line(opcode, NameOf(cls));
        inner.Emit(opcode, cls);
    }

    public override void Emit(OpCode opcode, FieldInfo field)
    {
        Line(opcode, $"{NameOf(field.DeclaringType!)}.{field.Name}");
        inner.Emit(opcode, field);
    }

    public override void Emit(OpCode opcode, MethodInfo meth)
    {
        Line(opcode, Signature(meth));
        inner.Emit(opcode, meth);
    }

    public override void Emit(OpCode opcode, ConstructorInfo con)
    {
        Line(opcode, Signature(con));
        inner.Emit(opcode, con);
    }

    public override void Emit(OpCode opcode, SignatureHelper signature) => throw Unexpected();

    public override void EmitCall(OpCode opcode, MethodInfo methodInfo, Type[]? optionalParameterTypes) => throw Unexpected();

    public override void EmitCalli(
        OpCode opcode,
        CallingConventions callingConvention,
        Type? returnType,
        Type[]? parameterTypes,
        Type[]? optionalParameterTypes)
        => throw Unexpected();

    public override void EmitCalli(OpCode opcode, CallingConvention unmanagedCallConv, Type? returnType, Type[]? parameterTypes)
        => throw Unexpected();

    public override Label BeginExceptionBlock() => throw Unexpected();

    public override void BeginCatchBlock(Type? exceptionType) => throw Unexpected();

    public override void BeginExceptFilterBlock() => throw Unexpected();

    public override void BeginFaultBlock() => throw Unexpected();

    public override void BeginFinallyBlock() => throw Unexpected();

    public override void EndExceptionBlock() => throw Unexpected();

    public override void BeginScope() => throw Unexpected();

    public override void EndScope() => throw Unexpected();

    public override void UsingNamespace(string usingNamespace) => throw Unexpected();

    private static NotSupportedException Unexpected() => new("the emitter has no use for this");

    private static string Signature(MethodBase method)
        => $"{NameOf(method.DeclaringType!)}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => NameOf(p.ParameterType)))})";

    private static string NameOf(Type type)
        => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : type.Name;

    private void Line(OpCode opcode, string operand)
    {
        text.Append("    ").Append(opcode.Name);
        if (operand.Length > 0)
            text.Append(' ').Append(operand);
        text.Append('\n');
    }
}
