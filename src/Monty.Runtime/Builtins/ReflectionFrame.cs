using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary>The builtins that ask both operands for a special method, and that no operator stands for.</summary>
internal enum ReflectedOperation
{
    DivMod,

    /// <summary><c>pow</c> with three arguments.</summary>
    Power,
}

/// <summary><c>divmod(a, b)</c> and <c>pow(a, b, c)</c> of user classes: asks the one side, then the other.</summary>
[HeapKind(22)]
internal sealed class ReflectionFrame : NativeFrame
{
    private int _operation;
    private int _step;
    private PyValue _left;
    private PyValue _right;
    private PyValue _modulus;

    internal ReflectionFrame()
    {
    }

    public ReflectionFrame(ReflectedOperation operation, PyValue left, PyValue right, PyValue modulus)
    {
        _operation = (int)operation;
        _left = left;
        _right = right;
        _modulus = modulus;
    }

    private bool IsDivMod => _operation == (int)ReflectedOperation.DivMod;

    /// <summary>A right operand of a derived type is asked first.</summary>
    private bool RightFirst => !ReferenceEquals(_left.Type, _right.Type) && _right.Type.IsSubtypeOf(_left.Type) && IsOverloaded();

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal || !value.IsNotImplemented ? value : Run(context);

    protected override PyValue Run(PyContext context)
    {
        while (_step < 2)
        {
            bool forward = (_step == 0) != RightFirst;
            _step++;
            PyValue result = forward ? AskLeft(context) : AskRight(context);
            if (result.IsSignal)
                return Leave(context);
            if (!result.IsNotImplemented)
                return result;
        }

        return context.Raise(Unsupported());
    }

    /// <summary>Whether the right operand has another reflected method than the left one.</summary>
    private bool IsOverloaded()
    {
        string name = IsDivMod ? "__rdivmod__" : OperatorNames.ReflectedMethod(BinaryOperator.Power);
        return _right.Type.TryLookup(name, out PyValue mine) && !(_left.Type.TryLookup(name, out PyValue theirs) && theirs.Is(mine));
    }

    /// <summary>Whether a class of the script has methods of its own for the operation.</summary>
    private bool HidesPlain(PyContext context, PyValue operand)
    {
        PyType type = operand.Type;
        return IsDivMod
            ? !type.Special(context, SpecialMethod.DivMod).IsUnbound || !type.Special(context, SpecialMethod.ReflectedDivMod).IsUnbound
            : !type.Special(context, SpecialMethodNames.Forward(BinaryOperator.Power)).IsUnbound
                || !type.Special(context, SpecialMethodNames.Reflected(BinaryOperator.Power)).IsUnbound;
    }

    /// <summary>What the built-in type of an operand does with both, unless the other operand is none of its numbers.</summary>
    private PyValue AskPlain(PyContext context, PyValue operand, PyValue other)
    {
        bool isPossible = !HidesPlain(context, operand)
            && (PyInts.Is(PyDerived.Unwrap(operand)) ? PyInts.Is(PyDerived.Unwrap(other)) : PyDerived.Unwrap(operand).IsFloat);
        return isPossible && TryPlain(context, out PyValue result) ? result : PyValue.NotImplemented;
    }

    /// <summary>The operation of the plain values of classes that derive from int or float.</summary>
    private bool TryPlain(PyContext context, out PyValue result)
    {
        PyValue left = PyDerived.Unwrap(_left);
        PyValue right = PyDerived.Unwrap(_right);
        return IsDivMod
            ? NumberBuiltins.TryPlainDivMod(context, left, right, out result)
            : NumberBuiltins.TryPlainPower(context, left, right, PyDerived.Unwrap(_modulus), out result);
    }

    private PyValue AskLeft(PyContext context)
    {
        PyValue method = _left.Type.Special(context, IsDivMod ? SpecialMethod.DivMod : SpecialMethodNames.Forward(BinaryOperator.Power));
        if (method.IsUnbound)
            return AskPlain(context, _left, _right);
        return IsDivMod
            ? SpecialCalls.Call1(context, method, _left, _right)
            : SpecialCalls.Call2(context, method, _left, _right, _modulus);
    }

    private PyValue AskRight(PyContext context)
    {
        if (ReferenceEquals(_left.Type, _right.Type))
            return PyValue.NotImplemented;
        PyValue method = _right.Type.Special(
            context, IsDivMod ? SpecialMethod.ReflectedDivMod : SpecialMethodNames.Reflected(BinaryOperator.Power));
        if (method.IsUnbound)
            return AskPlain(context, _right, _left);
        return IsDivMod
            ? SpecialCalls.Call1(context, method, _right, _left)
            : SpecialCalls.Call2(context, method, _right, _left, _modulus);
    }

    private PyException Unsupported()
    {
        (string left, string right) = (_left.Type.Name, _right.Type.Name);
        if (IsDivMod)
            return Errors.TypeError($"unsupported operand type(s) for divmod(): '{left}' and '{right}'");
        PyValue modulus = PyDerived.Unwrap(_modulus);
        // A float refuses whatever the others are; a complex number, other numbers.
        if (modulus.IsFloat || PyDerived.Unwrap(_left).IsFloat || PyDerived.Unwrap(_right).IsFloat)
            return Errors.TypeError("pow() 3rd argument not allowed unless all arguments are integers");
        if (modulus.Ref is PyComplex && PyInts.Is(PyDerived.Unwrap(_left)) && PyInts.Is(PyDerived.Unwrap(_right)))
            return Errors.ValueError("complex modulo");
        return Errors.TypeError($"unsupported operand type(s) for ** or pow(): '{left}', '{right}', '{_modulus.Type.Name}'");
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _operation);
        transfer.Require(_operation is >= 0 and <= (int)ReflectedOperation.Power, "an unknown operation");
        transfer.Int32(ref _step);
        transfer.Require(_step is >= 0 and <= 2, "a step that there is not");
        transfer.Value(ref _left);
        transfer.OptionalValue(ref _right);
        transfer.OptionalValue(ref _modulus);
    }
}
