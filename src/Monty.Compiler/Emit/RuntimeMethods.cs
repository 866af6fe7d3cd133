using System.Reflection;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Compiler.Emit;

/// <summary>The static methods of the runtime that emitted code calls, found once.</summary>
internal static class RuntimeMethods
{
    public static readonly MethodInfo TruthOf = Find(typeof(Truth), nameof(Truth.Of));
    public static readonly MethodInfo Contains = Find(typeof(Containment), nameof(Containment.Contains));
    public static readonly MethodInfo ContainsPair = Find(typeof(Containment), nameof(Containment.ContainsPair));
    public static readonly MethodInfo IsMember = Find(typeof(Containment), nameof(Containment.IsMember));
    public static readonly MethodInfo GetAttribute = Find(typeof(Attributes), nameof(Attributes.GetCached));
    public static readonly MethodInfo SetAttribute = Find(typeof(Attributes), nameof(Attributes.SetCached));
    public static readonly MethodInfo DeleteAttribute = Find(typeof(Attributes), nameof(Attributes.Delete));
    public static readonly MethodInfo GetItem = Find(typeof(Subscription), nameof(Subscription.Get));
    public static readonly MethodInfo GetPairItem = Find(typeof(Subscription), nameof(Subscription.GetPair));
    public static readonly MethodInfo GetSlice = Find(typeof(Slicing), nameof(Slicing.Get));
    public static readonly MethodInfo GetTransientSlice = Find(typeof(Slicing), nameof(Slicing.GetTransient));
    public static readonly MethodInfo SetItem = Find(typeof(Subscription), nameof(Subscription.Set));
    public static readonly MethodInfo DeleteItem = Find(typeof(Subscription), nameof(Subscription.Delete));
    public static readonly MethodInfo GetIterator = Find(typeof(Iteration), nameof(Iteration.GetIterator));

    public static readonly MethodInfo[] BinaryOperators = FindAll<BinaryOperator>(typeof(FastArithmetic), "");
    public static readonly MethodInfo[] InPlaceOperators = FindAll<BinaryOperator>(typeof(FastArithmetic), "InPlace");
    public static readonly MethodInfo[] UnaryOperators = FindAll<UnaryOperator>(typeof(FastArithmetic), "");
    public static readonly MethodInfo[] CompareOperators = FindAll<CompareOperator>(typeof(FastArithmetic), "");

    public static readonly MethodInfo UnboundLocal = Find(typeof(NameAccess), nameof(NameAccess.UnboundLocal));
    public static readonly MethodInfo UnboundFree = Find(typeof(NameAccess), nameof(NameAccess.UnboundFree));
    public static readonly MethodInfo LoadBuiltin = Find(typeof(NameAccess), nameof(NameAccess.LoadBuiltin));
    public static readonly MethodInfo DeleteGlobal = Find(typeof(NameAccess), nameof(NameAccess.DeleteGlobal));
    public static readonly MethodInfo LoadGlobalName = Find(typeof(NameAccess), nameof(NameAccess.LoadGlobalName));
    public static readonly MethodInfo StoreGlobalName = Find(typeof(NameAccess), nameof(NameAccess.StoreGlobalName));
    public static readonly MethodInfo DeleteGlobalName = Find(typeof(NameAccess), nameof(NameAccess.DeleteGlobalName));
    public static readonly MethodInfo LoadName = Find(typeof(NameAccess), nameof(NameAccess.LoadName));
    public static readonly MethodInfo StoreName = Find(typeof(NameAccess), nameof(NameAccess.StoreName));
    public static readonly MethodInfo DeleteName = Find(typeof(NameAccess), nameof(NameAccess.DeleteName));

    public static readonly MethodInfo BuildTuple = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.Tuple));
    public static readonly MethodInfo BuildList = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.List));
    public static readonly MethodInfo BuildSet = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.Set));
    public static readonly MethodInfo BuildDict = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.Dict));
    public static readonly MethodInfo BuildString = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.String));
    public static readonly MethodInfo BuildSlice = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.Slice));
    public static readonly MethodInfo FormatValue = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.Format));
    public static readonly MethodInfo ConvertValue = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.Convert));
    public static readonly MethodInfo ListAppend = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.ListAppend));
    public static readonly MethodInfo SetAdd = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.SetAdd));
    public static readonly MethodInfo DictSet = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.DictSet));
    public static readonly MethodInfo ListExtend = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.ListExtend));
    public static readonly MethodInfo SetUpdate = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.SetUpdate));
    public static readonly MethodInfo DictUpdate = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.DictUpdate));
    public static readonly MethodInfo DictMerge = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.DictMerge));
    public static readonly MethodInfo ListToTuple = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.ListToTuple));
    public static readonly MethodInfo Unpack = Find(typeof(Unpacking), nameof(Unpacking.Unpack));
    public static readonly MethodInfo UnpackStarred = Find(typeof(Unpacking), nameof(Unpacking.UnpackStarred));
    public static readonly MethodInfo UnpackedItems = Find(typeof(DisplayBuilding), nameof(DisplayBuilding.ItemsOf));

    public static readonly MethodInfo CallArray = Find(typeof(Calling), nameof(Calling.CallArray));
    public static readonly MethodInfo CallExpanded = Find(typeof(Calling), nameof(Calling.CallExpanded));
    public static readonly MethodInfo CallMethodArray = Find(typeof(Calling), nameof(Calling.CallMethodArray));
    public static readonly MethodInfo MakeFunction = Find(typeof(FunctionMaking), nameof(FunctionMaking.Make));
    public static readonly MethodInfo BuildClass = Find(typeof(Runtime.Values.ClassBuilder), nameof(Runtime.Values.ClassBuilder.Build));
    public static readonly MethodInfo Import = Find(typeof(Importing), nameof(Importing.Import));
    public static readonly MethodInfo ImportFrom = Find(typeof(Importing), nameof(Importing.ImportFrom));
    public static readonly MethodInfo CollectLocals = Find(typeof(LocalVariables), nameof(LocalVariables.Collect));
    public static readonly MethodInfo BindScope = Find(typeof(ScopedBuiltin), nameof(ScopedBuiltin.Bind));
    public static readonly MethodInfo ImportStar = Find(typeof(Importing), nameof(Importing.ImportStar));

    /// <summary>Method calls by number of arguments, without an array.</summary>
    public static readonly MethodInfo[] CallMethodDirect =
    [
        Find(typeof(Attributes), nameof(Attributes.CallMethod0)),
        Find(typeof(Attributes), nameof(Attributes.CallMethod1)),
        Find(typeof(Attributes), nameof(Attributes.CallMethod2)),
        Find(typeof(Attributes), nameof(Attributes.CallMethod3)),
    ];

    /// <summary>The call of a method of that name, where lists are the likely receivers.</summary>
    public static readonly MethodInfo CallAppend = Find(typeof(Attributes), nameof(Attributes.CallAppend));

    public static readonly MethodInfo CallIntrinsic = Find(typeof(Intrinsics), nameof(Intrinsics.Call));
    public static readonly MethodInfo LoadMethod = Find(typeof(Attributes), nameof(Attributes.LoadMethod));
    public static readonly MethodInfo CallLoadedArray = Find(typeof(Calling), nameof(Calling.CallLoadedArray));

    /// <summary>Calls of loaded methods by number of arguments, without an array.</summary>
    public static readonly MethodInfo[] CallLoadedDirect =
    [
        Find(typeof(Calling), nameof(Calling.CallLoaded0)),
        Find(typeof(Calling), nameof(Calling.CallLoaded1)),
        Find(typeof(Calling), nameof(Calling.CallLoaded2)),
    ];

    public static readonly MethodInfo PushHandled = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.PushHandled));
    public static readonly MethodInfo PopHandled = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.PopHandled));
    public static readonly MethodInfo MatchException = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.Match));
    public static readonly MethodInfo MatchGroup = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.MatchGroup));
    public static readonly MethodInfo CheckGroupParts = Find(typeof(Runtime.Values.ExceptionStar), nameof(Runtime.Values.ExceptionStar.CheckPair));
    public static readonly MethodInfo FinishGroup = Find(typeof(Runtime.Values.ExceptionStar), nameof(Runtime.Values.ExceptionStar.Finish));
    public static readonly MethodInfo LoadAssertionError = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.LoadAssertionError));
    public static readonly MethodInfo LoadContextManager = Find(typeof(ContextManagement), nameof(ContextManagement.Load));
    public static readonly MethodInfo CallExit = Find(typeof(ContextManagement), nameof(ContextManagement.CallExit));
    public static readonly MethodInfo Raise = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.Raise));
    public static readonly MethodInfo Reraise = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.Reraise));
    public static readonly MethodInfo ChainContext = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.ChainContext));
    public static readonly MethodInfo SkipTracebackEntry = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.SkipTracebackEntry));
    public static readonly MethodInfo SkipTracebackEntryOfHandled = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.SkipTracebackEntryOfHandled));
    public static readonly MethodInfo CatchRaised = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.Catch));
    public static readonly MethodInfo LeaveRaising = Find(typeof(ExceptionFlow), nameof(ExceptionFlow.Leave));

    public static readonly MethodInfo EnterFunctionSlowly = Find(typeof(Activation), nameof(Activation.TooDeep));
    public static readonly MethodInfo ResumeTooDeep = Find(typeof(Activation), nameof(Activation.ResumeTooDeep));
    public static readonly MethodInfo ResumeAtNoState = Find(typeof(Activation), nameof(Activation.ResumeAtNoState));
    public static readonly MethodInfo StackIsLow = Find(typeof(Activation), nameof(Activation.StackIsLow));
    public static readonly MethodInfo Capture = Find(typeof(Activation), nameof(Activation.Capture));
    public static readonly MethodInfo CaptureAgain = Find(typeof(Activation), nameof(Activation.CaptureAgain));
    public static readonly MethodInfo Checkpoint = Find(typeof(Activation), nameof(Activation.Checkpoint));

    public static readonly MethodInfo GetAsyncIterator = Find(typeof(AsyncIteration), nameof(AsyncIteration.GetIterator));
    public static readonly MethodInfo AsyncNext = Find(typeof(AsyncIteration), nameof(AsyncIteration.Next));
    public static readonly MethodInfo GetYieldFromIterator = Find(typeof(Delegation), nameof(Delegation.GetIterator));
    public static readonly MethodInfo Send = Find(typeof(Delegation), nameof(Delegation.Send));
    public static readonly MethodInfo ThrowInto = Find(typeof(Delegation), nameof(Delegation.Throw));
    public static readonly MethodInfo DelegationResult = Find(typeof(Delegation), nameof(Delegation.Result));
    public static readonly MethodInfo ReturnFromGenerator = Find(typeof(GeneratorFrame), nameof(GeneratorFrame.Finish));
    public static readonly MethodInfo Await = Find(typeof(Awaiting), nameof(Awaiting.Await));
    public static readonly MethodInfo GatherOperands = Find(typeof(SegmentHelpers), nameof(SegmentHelpers.Gather));
    public static readonly MethodInfo ScatterOperands = Find(typeof(SegmentHelpers), nameof(SegmentHelpers.Scatter));
    public static readonly MethodInfo AwaitEnter = Find(typeof(Awaiting), nameof(Awaiting.AwaitEnter));
    public static readonly MethodInfo AwaitExit = Find(typeof(Awaiting), nameof(Awaiting.AwaitExit));

    public static readonly MethodInfo MatchSequence = Find(typeof(PatternMatching), nameof(PatternMatching.Sequence));
    public static readonly MethodInfo MatchMapping = Find(typeof(PatternMatching), nameof(PatternMatching.Mapping));
    public static readonly MethodInfo MatchKeys = Find(typeof(PatternMatching), nameof(PatternMatching.Keys));
    public static readonly MethodInfo MatchClass = Find(typeof(PatternMatching), nameof(PatternMatching.Class));

    private static MethodInfo Find(Type type, string name) => RuntimeMembers.Method(type, name);

    private static MethodInfo[] FindAll<TOperator>(Type type, string prefix)
        where TOperator : struct, Enum
        => Array.ConvertAll(Enum.GetNames<TOperator>(), name => Find(type, prefix + name));
}
