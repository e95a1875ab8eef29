# Printed from the engine's tables by tests/tests/faces.rs; do not edit.
from ._verbs import Verbs as AsyncVerbs
from ._verbs import OrderVerbs as AsyncOrderVerbs
from ._verbs import RefundVerbs as AsyncRefundVerbs
from ._verbs import RedpackVerbs as AsyncRedpackVerbs
from ._verbs import TransferVerbs as AsyncTransferVerbs
from ._verbs import SharingVerbs as AsyncSharingVerbs
from ._verbs import SharingReturnVerbs as AsyncSharingReturnVerbs
from ._verbs import NoticeVerbs as AsyncNoticeVerbs
from ._verbs import EventVerbs as AsyncEventVerbs
from ._verbs import TaskVerbs as AsyncTaskVerbs
from ._verbs import LedgerVerbs as AsyncLedgerVerbs
from ._verbs import BillVerbs as AsyncBillVerbs
from ._verbs import ClientVerbs as AsyncClientVerbs
from ._verbs import ScanVerbs as AsyncScanVerbs
from ._verbs import OpenidVerbs as AsyncOpenidVerbs
from ._verbs import HttpVerbs as AsyncHttpVerbs
from ._verbs import HostVerbs as AsyncHostVerbs
