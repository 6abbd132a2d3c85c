import { Badge, IndexTable, InlineStack, Link, Text } from "@shopify/polaris";
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
  const format = useFormat();
  const pager = usePager(page);
  return (
    <IndexTable
      resourceName={{ singular: t("orders.one"), plural: t("orders.many") }}
      itemCount={orders.length}
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
          <IndexTable.Cell>
            <Link url={`/app/orders/${order.id}`} dataPrimaryLink monochrome removeUnderline>
              <Text as="span" fontWeight="semibold">
                {order.name ?? t("orders.unnamed")}
              </Text>
            </Link>
          </IndexTable.Cell>
          <IndexTable.Cell>{format.shortDate(order.at)}</IndexTable.Cell>
          <IndexTable.Cell>{[order.customerName, order.country].filter(Boolean).join(", ")}</IndexTable.Cell>
          <IndexTable.Cell>
            <InlineStack gap="200">
              {order.cancelled && <Badge>{t("orders.cancelled")}</Badge>}
              {order.handover && <HandoverBadge handover={order.handover} />}
            </InlineStack>
          </IndexTable.Cell>
          <IndexTable.Cell>
            {order.openClaims > 0 && (
              <Badge tone="attention">{t("orders.openClaims", { count: order.openClaims })}</Badge>
            )}
          </IndexTable.Cell>
          <IndexTable.Cell>
            <Text as="span" alignment="end" numeric>
              {order.totalMinor &&
                order.currency &&
                format.amount({ minor: order.totalMinor, currency: order.currency })}
            </Text>
          </IndexTable.Cell>
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}
