// Printed from the engine's tables by tests/tests/faces.rs; do not edit.
package io.github.fenpay;

/** The verbs of an engine, in groups. */
public abstract class Verbs {
    private final OrderVerbs order;
    private final RefundVerbs refund;
    private final RedpackVerbs redpack;
    private final TransferVerbs transfer;
    private final SharingVerbs sharing;
    private final SharingReturnVerbs sharingReturn;
    private final NoticeVerbs notice;
    private final EventVerbs event;
    private final TaskVerbs task;
    private final LedgerVerbs ledger;
    private final BillVerbs bill;
    private final ClientVerbs client;
    private final ScanVerbs scan;
    private final OpenidVerbs openid;
    private final HttpVerbs http;
    private final HostVerbs host;

    Verbs(Waist waist) {
        order = new OrderVerbs(waist);
        refund = new RefundVerbs(waist);
        redpack = new RedpackVerbs(waist);
        transfer = new TransferVerbs(waist);
        sharing = new SharingVerbs(waist);
        sharingReturn = new SharingReturnVerbs(waist);
        notice = new NoticeVerbs(waist);
        event = new EventVerbs(waist);
        task = new TaskVerbs(waist);
        ledger = new LedgerVerbs(waist);
        bill = new BillVerbs(waist);
        client = new ClientVerbs(waist);
        scan = new ScanVerbs(waist);
        openid = new OpenidVerbs(waist);
        http = new HttpVerbs(waist);
        host = new HostVerbs(waist);
    }

    /**
     * Gives the verbs <code>order.place</code>, <code>order.query</code>, <code>order.close</code>,
     * <code>order.reverse</code>, <code>order.get</code>.
     *
     * @return the group
     */
    public OrderVerbs order() {
        return order;
    }

    /**
     * Gives the verbs <code>refund.place</code>, <code>refund.query</code>, <code>refund.get</code>.
     *
     * @return the group
     */
    public RefundVerbs refund() {
        return refund;
    }

    /**
     * Gives the verbs <code>redpack.place</code>, <code>redpack.query</code>, <code>redpack.get</code>.
     *
     * @return the group
     */
    public RedpackVerbs redpack() {
        return redpack;
    }

    /**
     * Gives the verbs <code>transfer.place</code>, <code>transfer.query</code>, <code>transfer.cancel</code>,
     * <code>transfer.get</code>.
     *
     * @return the group
     */
    public TransferVerbs transfer() {
        return transfer;
    }

    /**
     * Gives the verbs <code>sharing.place</code>, <code>sharing.unfreeze</code>, <code>sharing.query</code>,
     * <code>sharing.get</code>.
     *
     * @return the group
     */
    public SharingVerbs sharing() {
        return sharing;
    }

    /**
     * Gives the verbs <code>sharing_return.place</code>, <code>sharing_return.query</code>,
     * <code>sharing_return.get</code>.
     *
     * @return the group
     */
    public SharingReturnVerbs sharingReturn() {
        return sharingReturn;
    }

    /**
     * Gives the verbs <code>notice.receive</code>.
     *
     * @return the group
     */
    public NoticeVerbs notice() {
        return notice;
    }

    /**
     * Gives the verbs <code>event.take</code>, <code>event.done</code>.
     *
     * @return the group
     */
    public EventVerbs event() {
        return event;
    }

    /**
     * Gives the verbs <code>task.tick</code>.
     *
     * @return the group
     */
    public TaskVerbs task() {
        return task;
    }

    /**
     * Gives the verbs <code>ledger.verify</code>.
     *
     * @return the group
     */
    public LedgerVerbs ledger() {
        return ledger;
    }

    /**
     * Gives the verbs <code>bill.fetch</code>, <code>bill.compare</code>.
     *
     * @return the group
     */
    public BillVerbs bill() {
        return bill;
    }

    /**
     * Gives the verbs <code>client.params</code>.
     *
     * @return the group
     */
    public ClientVerbs client() {
        return client;
    }

    /**
     * Gives the verbs <code>scan.link</code>, <code>scan.answer</code>.
     *
     * @return the group
     */
    public ScanVerbs scan() {
        return scan;
    }

    /**
     * Gives the verbs <code>openid.exchange</code>, <code>openid.link</code>.
     *
     * @return the group
     */
    public OpenidVerbs openid() {
        return openid;
    }

    /**
     * Gives the verbs <code>http.prepare</code>, <code>http.complete</code>.
     *
     * @return the group
     */
    public HttpVerbs http() {
        return http;
    }

    /**
     * Gives the verbs <code>host.step</code>.
     *
     * @return the group
     */
    public HostVerbs host() {
        return host;
    }
}
