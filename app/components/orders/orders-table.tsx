import { Badge, BlockStack, Box, IndexTable, InlineStack, Link, Text, useBreakpoints } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Handover } from "#app/domain/evidence/handover.ts";
import { HandoverBadge } from "../handover-badge.tsx";
import { usePager } from "../pager.tsx";
import { useFormat } from "../use-format.ts";

/** An order as a list shows it. */
export type OrderLine = {
  id: string;
  at: string;
  name: string | null;
  customerName: string | null;
  country: string | null;
  totalMinor: string | null;
  currency: string | null;
  cancelled: boolean;
  handover: Handover | null;
  deliveredAt: string | null;
  openClaims: number;
};

type Props = { orders: OrderLine[]; previous: string | null; next: string | null; loading: boolean };

/** Orders with what is known of their delivery. */
export function OrdersTable({ orders, loading, ...page }: Props) {
  const { t } = useTranslation();
  const pager = usePager(page);
  const { smDown } = useBreakpoints();
  return (
    <IndexTable
      resourceName={{ singular: t("orders.one"), plural: t("orders.many") }}
      itemCount={orders.length}
      condensed={smDown}
      selectable={false}
      loading={loading}
      pagination={pager}
      headings={[
        { title: t("orders.column.order") },
        { title: t("orders.column.placed") },
        { title: t("orders.column.customer") },
        { title: t("orders.column.delivery") },
        { title: t("orders.column.claims") },
        { title: t("orders.column.total"), alignment: "end" },
      ]}
    >
      {orders.map((order, index) => (
        <IndexTable.Row id={order.id} key={order.id} position={index}>
          {smDown ? <Card order={order} /> : <Cells order={order} />}
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}

function Cells({ order }: { order: OrderLine }) {
  const format = useFormat();
  return (
    <>
      <IndexTable.Cell>
        <OrderLink order={order} />
      </IndexTable.Cell>
      <IndexTable.Cell>{format.shortDate(order.at)}</IndexTable.Cell>
      <IndexTable.Cell>{customerOf(order)}</IndexTable.Cell>
      <IndexTable.Cell>
        <Delivery order={order} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <OpenClaims order={order} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <Text as="span" alignment="end" numeric>
          <Total order={order} />
        </Text>
      </IndexTable.Cell>
    </>
  );
}

/** The same on a phone, where a table would not fit. */
function Card({ order }: { order: OrderLine }) {
  const format = useFormat();
  return (
    <Box padding="300" width="100%">
      <BlockStack gap="100">
        <InlineStack align="space-between" gap="200">
          <OrderLink order={order} />
          <Total order={order} />
        </InlineStack>
        <Text as="span" tone="subdued">
          {[format.shortDate(order.at), customerOf(order)].filter(Boolean).join(", ")}
        </Text>
        <InlineStack gap="200">
          <Delivery order={order} />
          <OpenClaims order={order} />
        </InlineStack>
      </BlockStack>
    </Box>
  );
}

function OrderLink({ order }: { order: OrderLine }) {
  const { t } = useTranslation();
  return (
    <Link url={`/app/orders/${order.id}`} dataPrimaryLink monochrome removeUnderline>
      <Text as="span" fontWeight="semibold">
        {order.name ?? t("orders.unnamed")}
      </Text>
    </Link>
  );
}

function Delivery({ order }: { order: OrderLine }) {
  const { t } = useTranslation();
  return (
    <InlineStack gap="200">
      {order.cancelled && <Badge>{t("orders.cancelled")}</Badge>}
      {order.handover && <HandoverBadge handover={order.handover} />}
    </InlineStack>
  );
}

function OpenClaims({ order }: { order: OrderLine }) {
  const { t } = useTranslation();
  if (order.openClaims === 0) return null;
  return <Badge tone="attention">{t("orders.openClaims", { count: order.openClaims })}</Badge>;
}

function Total({ order: { totalMinor, currency } }: { order: OrderLine }) {
  const format = useFormat();
  return totalMinor && currency ? <>{format.amount({ minor: totalMinor, currency })}</> : null;
}

function customerOf(order: OrderLine): string {
  return [order.customerName, order.country].filter(Boolean).join(", ");
}
