using System.Reflection;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <summary>The fields and constructors of the runtime that emitted code touches, found once.</summary>
internal static class RuntimeMembers
{
    public static readonly FieldInfo ValueRef = Field<PyValue>(nameof(PyValue.Ref));
    public static readonly FieldInfo ValueBits = Field<PyValue>(nameof(PyValue.Bits));
    public static readonly FieldInfo ValueExhausted = Field<PyValue>(nameof(PyValue.Exhausted));
    public static readonly ConstructorInfo NewValue = typeof(PyValue).GetConstructor([typeof(PyObject), typeof(long)])!;

    public static readonly FieldInfo IntTagInstance = Field<IntTag>(nameof(IntTag.Instance));
    public static readonly FieldInfo FloatTagInstance = Field<FloatTag>(nameof(FloatTag.Instance));
    public static readonly FieldInfo BoolTagInstance = Field<BoolTag>(nameof(BoolTag.Instance));
    public static readonly FieldInfo NoneTagInstance = Field<NoneTag>(nameof(NoneTag.Instance));
    public static readonly FieldInfo ExhaustedTagInstance = Field<ExhaustedTag>(nameof(ExhaustedTag.Instance));

    public static readonly FieldInfo ContextOperations = Field<PyContext>(nameof(PyContext.Operations));
    public static readonly FieldInfo ContextDepth = Field<PyContext>(nameof(PyContext.Depth));
    public static readonly FieldInfo ContextDepthLimit = Field<PyContext>(nameof(PyContext.DepthLimit));
    public static readonly FieldInfo ContextStackLimit = Field<PyContext>(nameof(PyContext.StackLimit));
    public static readonly FieldInfo ContextState = Field<PyContext>(nameof(PyContext.State));
    public static readonly FieldInfo ContextScopeAtFailure = Field<PyContext>(nameof(PyContext.ScopeAtFailure));

    public static readonly FieldInfo ConstantValues = Field<EmittedConstants>(nameof(EmittedConstants.Values));
    public static readonly FieldInfo ConstantNames = Field<EmittedConstants>(nameof(EmittedConstants.Names));
    public static readonly FieldInfo ConstantKeywords = Field<EmittedConstants>(nameof(EmittedConstants.Keywords));

    public static readonly FieldInfo FunctionCode = Field<PyFunction>(nameof(PyFunction.Code));
    public static readonly FieldInfo FunctionGlobals = Field<PyFunction>(nameof(PyFunction.Globals));
    public static readonly FieldInfo FunctionClosure = Field<PyFunction>(nameof(PyFunction.Closure));
    public static readonly FieldInfo FunctionSites = Field<PyFunction>(nameof(PyFunction.Sites));
    public static readonly FieldInfo GlobalSlots = Field<GlobalNamespace>(nameof(GlobalNamespace.Slots));
    public static readonly FieldInfo CellContent = Field<PyCell>(nameof(PyCell.Content));
    public static readonly ConstructorInfo NewCell = typeof(PyCell).GetConstructor([typeof(PyValue)])!;

    public static readonly FieldInfo FrameState = Field<PythonFrame>(nameof(PythonFrame.State));
    public static readonly FieldInfo FrameSlots = Field<PythonFrame>(nameof(PythonFrame.Slots));
    public static readonly MethodInfo FrameFunction = typeof(PythonFrame).GetProperty(nameof(PythonFrame.Function))!.GetMethod!;

    public static readonly FieldInfo RangeCurrent = Field<RangeIterator>(nameof(RangeIterator.Current));
    public static readonly FieldInfo RangeStop = Field<RangeIterator>(nameof(RangeIterator.Stop));
    public static readonly FieldInfo RangeStep = Field<RangeIterator>(nameof(RangeIterator.Step));

    /// <summary>The entries of a code object by number of arguments.</summary>
    public static readonly FieldInfo[] CodeEntries =
    [
        Field<CodeObject>(nameof(CodeObject.Entry0)),
        Field<CodeObject>(nameof(CodeObject.Entry1)),
        Field<CodeObject>(nameof(CodeObject.Entry2)),
        Field<CodeObject>(nameof(CodeObject.Entry3)),
        Field<CodeObject>(nameof(CodeObject.Entry4)),
    ];

    /// <summary>The <c>Invoke</c> methods of the entries.</summary>
    public static readonly MethodInfo[] InvokeEntry =
        Array.ConvertAll(CodeEntries, field => field.FieldType.GetMethod("Invoke")!);

    /// <summary><c>PyObject.Call0</c> … <c>Call4</c>.</summary>
    public static readonly MethodInfo[] CallObject =
    [
        Method<PyObject>(nameof(PyObject.Call0)),
        Method<PyObject>(nameof(PyObject.Call1)),
        Method<PyObject>(nameof(PyObject.Call2)),
        Method<PyObject>(nameof(PyObject.Call3)),
        Method<PyObject>(nameof(PyObject.Call4)),
    ];

    public static readonly MethodInfo ObjectNext = Method<PyObject>(nameof(PyObject.Next));
    public static readonly MethodInfo ObjectNextToUnpack = Method<PyObject>(nameof(PyObject.NextToUnpack));

    public static readonly MethodInfo Int64BitsToDouble = typeof(BitConverter).GetMethod(nameof(BitConverter.Int64BitsToDouble))!;
    public static readonly MethodInfo DoubleToInt64Bits = typeof(BitConverter).GetMethod(nameof(BitConverter.DoubleToInt64Bits))!;

    /// <summary>A method by its name, which must be unique in its class.</summary>
    public static MethodInfo Method<T>(string name) => Method(typeof(T), name);

    /// <inheritdoc cref="Method{T}(string)"/>
    public static MethodInfo Method(Type type, string name)
        => type.GetMethod(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            ?? throw new MissingMethodException(type.FullName, name);

    public static FieldInfo Field<T>(string name)
        => typeof(T).GetField(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance)
            ?? throw new MissingFieldException(typeof(T).FullName, name);
}
